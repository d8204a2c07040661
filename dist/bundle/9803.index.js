export const id = 9803;
export const ids = [9803];
export const modules = {

/***/ 12458:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ locateAlembic)
});

// EXTERNAL MODULE: ./src/text/paths.js
var paths = __webpack_require__(98069);
;// CONCATENATED MODULE: ./src/frameworks/alembic/ini.js
const defaults = 'DEFAULT';
/**
 * The subset of https://docs.python.org/3/library/configparser.html that matters here, with its defaults: whole-line
 * comments with # and ;, values that go on in deeper lines, `=` or `:` after a key, keys without regard to case.
 * Packages for ini files know neither the deeper lines nor the interpolation.
 */
function parseIni(text) {
    const ini = new Map();
    let section;
    let key;
    let keyIndent = 0;
    let blanks = 0;
    for (const line of text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
        const content = line.trim();
        if (content.startsWith('#') || content.startsWith(';'))
            continue;
        if (content === '') {
            blanks++;
            continue;
        }
        const indent = line.length - line.trimStart().length;
        if (section && key !== undefined && indent > keyIndent) {
            section.set(key, `${section.get(key) ?? ''}${'\n'.repeat(blanks + 1)}${content}`);
            blanks = 0;
            continue;
        }
        blanks = 0;
        const header = /^\[(.+)\]/.exec(content)?.[1];
        if (header !== undefined) {
            section = ini.get(header) ?? new Map();
            ini.set(header, section);
            key = undefined;
            continue;
        }
        const sign = content.search(/[=:]/);
        if (!section || sign < 0)
            continue;
        key = content.slice(0, sign).trimEnd().toLowerCase();
        keyIndent = indent;
        section.set(key, content.slice(sign + 1).trimStart());
    }
    return ini;
}
function sectionsOf(ini) {
    return [...ini.keys()].filter(name => name !== defaults);
}
/** Characters of a value and all that it names: a few lines can name 10^10. */
const maxValueLength = 100_000;
/** A value with `%(name)s` and `%%` resolved; undefined where it isn't there or can't be resolved. */
function iniValue(ini, section, key, given) {
    const raw = (name) => ini.get(section)?.get(name) ?? ini.get(defaults)?.get(name) ?? given[name];
    let room = maxValueLength;
    // ConfigParser gives up at ten levels.
    const resolve = (text, depth) => {
        room -= text.length;
        if (depth > 10 || room < 0)
            return undefined;
        let resolved = '';
        for (let at = 0; at < text.length;) {
            const sign = text.indexOf('%', at);
            if (sign < 0)
                return resolved + text.slice(at);
            resolved += text.slice(at, sign);
            const named = text[sign + 1] === '(' ? text.indexOf(')s', sign) : -1;
            if (named < 0) {
                resolved += '%';
                at = sign + (text[sign + 1] === '%' ? 2 : 1);
                continue;
            }
            const value = raw(text.slice(sign + 2, named).toLowerCase());
            const inner = value === undefined ? undefined : resolve(value, depth + 1);
            if (inner === undefined)
                return undefined;
            resolved += inner;
            at = named + 2;
        }
        return resolved;
    };
    const value = raw(key);
    return value === undefined ? undefined : resolve(value, 0)?.trim();
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/options.js

/** Marks a path that begins at the top of the repository: what `%(here)s` stands for is absolute to Alembic. */
const repositoryRoot = '/\0repository';
/** Every section of an ini file that names a script location: `alembic -n name` runs another one than [alembic]. */
function optionsFromIni(text, here) {
    const ini = parseIni(text);
    const given = { here: placeholderFor(here) };
    return sectionsOf(ini)
        .filter(section => section === 'alembic' || ini.get(section)?.has('script_location'))
        .map(section => ({
        here,
        scriptLocation: iniValue(ini, section, 'script_location', given) || undefined,
        unresolved: ['script_location', 'version_locations'].filter(key => ini.get(section)?.has(key) && iniValue(ini, section, key, given) === undefined),
        versionLocations: splitLocations(ini, section, given),
        recursive: iniValue(ini, section, 'recursive_version_locations', given) === 'true',
        url: iniValue(ini, section, 'sqlalchemy.url', given),
    }));
}
function placeholderFor(here) {
    return here === '' ? repositoryRoot : `${repositoryRoot}/${here}`;
}
/** `Config.get_version_locations_list`: https://github.com/sqlalchemy/alembic/blob/main/alembic/config.py */
function splitLocations(ini, section, given) {
    const locations = iniValue(ini, section, 'version_locations', given);
    if (!locations)
        return [];
    const separator = iniValue(ini, section, 'path_separator', given) ?? iniValue(ini, section, 'version_path_separator', given);
    const characters = {
        space: ' ',
        newline: '\n',
        os: ':',
        ':': ':',
        ';': ';',
    };
    // Without a separator the old rule holds: commas or spaces.
    const parts = separator === undefined
        ? locations.split(/, *| +|\n/)
        : splitPaths(locations, characters[separator] ?? ':');
    return parts.map(part => part.trim()).filter(part => part !== '');
}
/** A package location has a colon of its own, which only other separators keep. */
function splitPaths(text, separator) {
    return text.split(separator);
}
/** [tool.alembic] of a pyproject.toml: https://alembic.sqlalchemy.org/en/latest/tutorial.html#using-pyproject-toml-for-configuration */
async function optionsFromToml(text, here) {
    const { parse } = await __webpack_require__.e(/* import() */ 528).then(__webpack_require__.bind(__webpack_require__, 20528));
    let document;
    try {
        document = parse(text);
    }
    catch {
        return undefined;
    }
    const table = member(member(document, 'tool'), 'alembic');
    if (typeof table !== 'object' || table === null)
        return undefined;
    const fill = (value) => value.replaceAll('%(here)s', placeholderFor(here)).replaceAll('%%', '%');
    const script = member(table, 'script_location');
    const versions = member(table, 'version_locations');
    return {
        here,
        scriptLocation: typeof script === 'string' ? fill(script) : undefined,
        versionLocations: Array.isArray(versions)
            ? versions.filter(path => typeof path === 'string').map(fill)
            : [],
        recursive: member(table, 'recursive_version_locations') === true,
    };
}
function member(value, key) {
    return typeof value === 'object' && value !== null && key in value
        ? Object.entries(value).find(([name]) => name === key)?.[1]
        : undefined;
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/directories.js


/** Directories of a tree, to look paths of configuration files up in. */
class Directories {
    #files = new Map();
    constructor(tree) {
        for (const file of tree.files) {
            for (let directory = (0,paths/* parentOf */.gN)(file.path);; directory = (0,paths/* parentOf */.gN)(directory)) {
                const known = this.#files.get(directory);
                if (directory === (0,paths/* parentOf */.gN)(file.path)) {
                    if (known)
                        known.push(file);
                    else
                        this.#files.set(directory, [file]);
                }
                else if (!known)
                    this.#files.set(directory, []);
                else
                    break;
                if (directory === '')
                    break;
            }
        }
    }
    has(directory) {
        return this.#files.has(directory);
    }
    filesIn(directory) {
        return this.#files.get(directory) ?? [];
    }
    holds(directory, name) {
        const path = directory === '' ? name : `${directory}/${name}`;
        return this.filesIn(directory).some(file => file.path === path);
    }
    *all() {
        yield* this.#files.keys();
    }
    /**
     * Where a path of a configuration file leads. Alembic takes relative ones from the working directory, which is mostly
     * the file's own, sometimes one above; absolute ones of some container are matched by their ending.
     */
    resolve(location, here) {
        if (location.startsWith(repositoryRoot)) {
            const path = (0,paths/* normalized */.A9)(location.slice(repositoryRoot.length));
            return path !== undefined && this.has(path) ? path : undefined;
        }
        if (!location.startsWith('/') && location.includes(':') && !/^[a-zA-Z]:[\\/]/.test(location))
            return this.#resolvePackage(location, here);
        const parts = location
            .replaceAll('\\', '/')
            .split('/')
            .filter(part => part !== '');
        // A relative path may only lose nothing; an absolute one loses what is outside of the repository.
        const mostLost = location.startsWith('/') ? parts.length - 1 : 0;
        for (let lost = 0; lost <= mostLost; lost++) {
            const rest = parts.slice(lost).join('/');
            for (const root of ancestorsOf(here)) {
                const path = (0,paths/* normalized */.A9)(`${root}/${rest}`);
                if (path !== undefined && this.has(path))
                    return path;
            }
        }
        return undefined;
    }
    /** `package.name:path`: a directory of an importable package, somewhere near the configuration file. */
    #resolvePackage(location, here) {
        const [name = '', ...rest] = location.split(':');
        const ending = [...name.split('.'), ...rest].join('/');
        for (const root of ancestorsOf(here)) {
            for (const source of [root, `${root}/src`, `${root}/lib`]) {
                const path = (0,paths/* normalized */.A9)(`${source}/${ending}`);
                if (path !== undefined && this.has(path))
                    return path;
            }
        }
        const found = [...this.all()].filter(directory => directory === ending || directory.endsWith(`/${ending}`));
        return found.sort((a, b) => a.length - b.length)[0];
    }
}
/** A directory and all above it, the top of the repository last. */
function ancestorsOf(directory) {
    const found = [directory];
    for (let at = directory; at !== '';) {
        at = (0,paths/* parentOf */.gN)(at);
        found.push(at);
    }
    return found;
}

// EXTERNAL MODULE: ./src/frameworks/alembic/other-database.js
var other_database = __webpack_require__(73463);
;// CONCATENATED MODULE: ./src/frameworks/alembic/nested-versions.js

/**
 * Are the directories below a directory of versions part of its graph, though no configuration says so? Projects that
 * name their version directories in code (OpenStack's do, one a release and branch) can only be known by their
 * revisions: they go on from those above, or those above go on from them. A lone revision in a directory of drafts, and
 * an archive that nothing names any more, stay out, as Alembic leaves them out.
 */
async function graphsBelow({ directory, above, below }, tree) {
    if (below.length === 0)
        return { kind: 'none' };
    const bytes = await tree.read([...above, ...below]);
    const said = (files) => saidBy(files.map(({ oid }) => bytes.get(oid)?.toString('latin1') ?? ''));
    const top = said(above);
    const nested = said(below);
    if (nested.revisions.size === 0)
        return { kind: 'none' };
    if (top.revisions.size === 0) {
        const groups = groupsOf(directory, below, said);
        if (!areAlternatives(groups))
            return { kind: 'joined' };
        return { kind: 'alternatives', each: groups.map(({ files }) => files) };
    }
    if ([...top.parents].some(id => !top.revisions.has(id) && nested.revisions.has(id)))
        return { kind: 'joined' };
    const goesOn = nested.revisions.size > top.revisions.size &&
        [...nested.parents].some(id => top.revisions.has(id)) &&
        !meet(nested.revisions, top.revisions);
    return { kind: goesOn ? 'joined' : 'none' };
}
/** Directories directly below, each with all that is in it; those without a revision left out. */
function groupsOf(directory, below, said) {
    const groups = new Map();
    for (const file of below) {
        const path = file.path.slice(0, file.path.indexOf('/', directory.length + 1));
        groups.set(path, [...(groups.get(path) ?? []), file]);
    }
    return [...groups]
        .map(([path, files]) => ({ path, files, said: said(files) }))
        .filter(({ said: { revisions } }) => revisions.size > 0);
}
/**
 * One graph a database: each has its own first revision and none goes on from another, and either they are called after
 * databases, or they say the same twice (ids, tables), which no single graph could.
 */
function areAlternatives(groups) {
    if (!groups.every(({ said }) => said.hasRoot))
        return false;
    const isLinked = groups.some(({ said }) => [...said.parents].some(id => !said.revisions.has(id) && groups.some(one => one.said.revisions.has(id))));
    if (isLinked)
        return false;
    if (groups.every(({ path }) => (0,other_database/* databaseOf */.zJ)(path) !== undefined))
        return true;
    return groups.some(({ said }, i) => groups.slice(i + 1).some(({ said: other }) => {
        if (meet(said.revisions, other.revisions))
            return true;
        const shared = [...said.tables].filter(table => other.tables.has(table)).length;
        return shared > 0 && shared * 2 >= Math.min(said.tables.size, other.tables.size);
    }));
}
function meet(some, others) {
    return [...some].some(id => others.has(id));
}
/** Does any file name a revision of its own? What it says exactly is not asked. */
async function speakOfRevisions(files, tree) {
    const bytes = files.length > 0 ? await tree.read(files) : new Map();
    return files.some(({ oid }) => /^[ \t\f]*revision\b[^=\r\n\u2028\u2029]*=/m.test(bytes.get(oid)?.toString('latin1') ?? ''));
}
/** Their lines are so regular that a glance is enough to tell where they belong. */
function saidBy(texts) {
    const said = { revisions: new Set(), parents: new Set(), tables: new Set(), hasRoot: false };
    for (const text of texts) {
        const revision = /^revision[ \t\f]*(?::[^=\r\n\u2028\u2029]*)?=[ \t\f]*(?:\(\s*)?[uU]?(['"])([^'"\r\n\u2028\u2029]+)\1/m.exec(text)?.[2];
        const downs = downRevisionIn(text);
        if (revision === undefined)
            continue;
        said.revisions.add(revision);
        const parents = [...downs.matchAll(/(['"])([^'"\n]+)\1/g)].map(match => match[2] ?? '');
        for (const parent of parents)
            said.parents.add(parent);
        said.hasRoot ||= /^\s*(?:None\b|\(\s*\)|\[\s*\])/.test(downs);
        for (const match of text.matchAll(/\bcreate_table\(\s*(['"])(\w+)\1/g))
            said.tables.add(match[2] ?? '');
    }
    return said;
}
/** What follows `down_revision =` until the next line that begins with a word; with another `=` in it, it is no value. */
function downRevisionIn(text) {
    const stop = /^\w|=/gm;
    for (const head of text.matchAll(/^down_revision[ \t\f]*(?::[^=\r\n\u2028\u2029]*)?=/gm)) {
        const from = head.index + head[0].length;
        stop.lastIndex = from;
        const found = stop.exec(text);
        if (found?.[0] !== '=')
            return text.slice(from, found?.index);
    }
    return '';
}

;// CONCATENATED MODULE: ./src/frameworks/alembic/locate.js





/** More ini files than this are no Alembic configurations. */
const mostIniFiles = 200;
/** Script directories from alembic.ini and pyproject.toml, and from the layout where neither says. */
async function locateAlembic(tree, configured) {
    const mine = configured.filter(history => history.framework === 'alembic');
    // Every script directory has an env.py; without one, only the usual layout says that there are revisions.
    const isLikely = tree.files.some(file => /(?:^|\/)(?:versions\/[^/]+\.py|env\.py)$/.test(file.path));
    if (!isLikely && mine.length === 0)
        return [];
    const candidates = configurationFiles(tree);
    const directories = new Directories(tree);
    const scripts = mine.map(({ path }) => scriptAt((0,paths/* normalized */.A9)(path) ?? path, directories, true));
    const unresolved = [];
    for (const options of await readOptions(candidates, tree)) {
        const script = scriptFrom(options, directories);
        if (script)
            scripts.push(script);
        else if (options.unresolved)
            unresolved.push({ here: options.here, lines: options.unresolved });
    }
    const covered = new Set(scripts.flatMap(script => [script.directory, ...script.versions]));
    for (const directory of directories.all()) {
        if (!/(?:^|\/)versions$/.test(directory) || covered.has(directory))
            continue;
        const files = filesOf([directory], false, directories);
        // Without an env.py it may be versions of anything: only what the files say makes it a history.
        if (directories.holds((0,paths/* parentOf */.gN)(directory), 'env.py') || (await speakOfRevisions(files, tree)))
            scripts.push({
                ...scriptAt((0,paths/* parentOf */.gN)(directory), directories, false),
                unresolved: unresolved.flatMap(({ here, lines }) => here === '' || `${directory}/`.startsWith(`${here}/`) ? lines : []),
            });
    }
    const found = await Promise.all(withoutRepeats(scripts).map(script => withNested(script, directories, tree)));
    return locations(found.flat(), mine, directories);
}
function configurationFiles(tree) {
    const named = (file) => file.mode !== '120000';
    const ini = tree.files
        .filter(file => named(file) && /\.ini$|(?:^|\/)setup\.cfg$/.test(file.path))
        .slice(0, mostIniFiles);
    return [...ini, ...tree.files.filter(file => named(file) && /(?:^|\/)pyproject\.toml$/.test(file.path))];
}
/** One entry a section. An ini file's options outrank those of the pyproject.toml beside it, key by key. */
async function readOptions(files, tree) {
    const bytes = await tree.read(files);
    const found = [];
    const toml = new Map();
    const iniDirectories = new Set();
    for (const file of files) {
        const content = bytes.get(file.oid);
        const here = (0,paths/* parentOf */.gN)(file.path);
        if (!file.path.endsWith('.toml') || !content?.includes('tool.alembic'))
            continue;
        const options = await optionsFromToml(content.toString('utf8'), here);
        if (options)
            toml.set(here, options);
    }
    for (const file of files) {
        const content = bytes.get(file.oid);
        if (file.path.endsWith('.toml') ||
            (!content?.includes('[alembic]') && !content?.includes('script_location')))
            continue;
        const here = (0,paths/* parentOf */.gN)(file.path);
        for (const options of optionsFromIni(content.toString('utf8'), here)) {
            const beside = toml.get(here);
            if (beside)
                iniDirectories.add(here);
            found.push({
                here,
                scriptLocation: options.scriptLocation ?? beside?.scriptLocation,
                versionLocations: options.versionLocations.length > 0 ? options.versionLocations : (beside?.versionLocations ?? []),
                recursive: options.recursive || beside?.recursive === true,
                url: options.url,
                unresolved: (options.unresolved ?? []).map(key => `${file.path} ${key}`),
            });
        }
    }
    return [...found, ...[...toml].filter(([here]) => !iniDirectories.has(here)).map(([, options]) => options)];
}
function scriptFrom(options, directories) {
    // Flask-Migrate's ini file lies in the script directory and does not name it.
    const own = directories.holds(options.here, 'env.py') || directories.has(join(options.here, 'versions'))
        ? options.here
        : undefined;
    const directory = options.scriptLocation === undefined ? own : directories.resolve(options.scriptLocation, options.here);
    const named = options.versionLocations
        .map(location => directories.resolve(location, options.here))
        .filter(path => path !== undefined);
    if (directory === undefined && named.length === 0)
        return undefined;
    const script = directory ?? (0,paths/* parentOf */.gN)(named[0] ?? '');
    return {
        directory: script,
        versions: named.length > 0 ? [...new Set(named)] : [join(script, 'versions')],
        recursive: options.recursive,
        configured: false,
        unresolved: options.unresolved ?? [],
        urls: options.url === undefined ? [] : [options.url],
    };
}
/** A configured path may be the script directory or its directory of versions. */
function scriptAt(path, directories, configured) {
    const versions = join(path, 'versions');
    const inside = directories.has(versions);
    return { directory: path, versions: [inside ? versions : path], recursive: false, configured, urls: [] };
}
/** Several configurations (one a database or an environment) often share one graph; the one that sees most of it stays. */
function withoutRepeats(scripts) {
    const kept = [];
    const bySize = [...scripts].sort((a, b) => b.versions.length - a.versions.length);
    for (const script of bySize) {
        const same = kept.find(other => script.versions.every(path => other.versions.includes(path)));
        if (!same)
            kept.push({ ...script });
        else {
            same.configured ||= script.configured;
            same.recursive ||= script.recursive;
            same.urls = [...same.urls, ...script.urls];
        }
    }
    return kept.sort((a, b) => (a.directory < b.directory ? -1 : a.directory > b.directory ? 1 : 0));
}
/** Adds directories below the usual one that hold its graph as well; several graphs are a script directory each. */
async function withNested(script, directories, tree) {
    const [versions = ''] = script.versions;
    if (script.recursive || script.versions.length > 1 || !/(?:^|\/)versions$/.test(versions))
        return [script];
    const above = filesOf([versions], false, directories);
    const all = filesOf([versions], true, directories);
    const below = all.filter(file => !above.includes(file));
    const graphs = await graphsBelow({ directory: versions, above, below }, tree);
    const directoriesOf = (files) => new Set(files.map(file => (0,paths/* parentOf */.gN)(file.path)));
    if (graphs.kind === 'none')
        return [script];
    if (graphs.kind === 'joined')
        return [{ ...script, versions: [versions, ...directoriesOf(below)] }];
    return graphs.each.map(files => ({ ...script, versions: [...directoriesOf(files)], alternative: true }));
}
function locations(scripts, configured, directories) {
    const uses = new Map();
    for (const { directory } of scripts)
        uses.set(directory, (uses.get(directory) ?? 0) + 1);
    return scripts.flatMap(({ directory, versions, recursive, alternative, urls, unresolved = [], configured: isConfigured }) => {
        const files = filesOf(versions, recursive, directories);
        if (files.length === 0 && !isConfigured)
            return [];
        const [first] = versions;
        // Two graphs with one env.py (a section a database) are distinguished by where their revisions are.
        const isOneOfSeveral = alternative || (uses.get(directory) ?? 0) > 1;
        const place = isOneOfSeveral && first !== undefined ? first : directory;
        const named = configured.find(({ path }) => (alternative ? [first] : [directory, first]).includes((0,paths/* normalized */.A9)(path)));
        const database = (0,other_database/* databaseNamedBy */.UP)(versions);
        const connected = (0,other_database/* databaseOfUrls */.FZ)(urls);
        return [
            {
                framework: 'alembic',
                name: named?.name ?? (place === '' ? '.' : place),
                directory: place,
                scope: place,
                files,
                settings: {
                    versions: versions.join('\n'),
                    recursive: String(recursive),
                    ...(database === undefined ? {} : { database }),
                    ...(connected === undefined ? {} : { connected }),
                    ...(unresolved.length === 0 ? {} : { unresolved: unresolved.join('\n') }),
                },
                configured: isConfigured,
                // Whoever else would take the directory for its own, this is the program that runs what is in it.
                ...(directories.holds(directory, 'env.py') ? { declared: [directory, ...versions] } : {}),
            },
        ];
    });
}
/** The order is Alembic's: of two files with one revision id the later one counts. */
function filesOf(versions, recursive, directories) {
    const found = new Map();
    for (const directory of versions) {
        const inside = recursive
            ? [...directories.all()].filter(path => path === directory || path.startsWith(`${directory}/`)).sort()
            : [directory];
        for (const path of inside) {
            if (path.endsWith('__pycache__') || found.has(path))
                continue;
            found.set(path, directories.filesIn(path).filter(file => isRevisionFileName(file.path)));
        }
    }
    return [...found.values()].flat();
}
/** `_only_source_rev_file`: https://github.com/sqlalchemy/alembic/blob/main/alembic/script/base.py */
function isRevisionFileName(path) {
    return /^(?!\.#|__init__).*\.py$/.test(path.slice(path.lastIndexOf('/') + 1));
}
function join(directory, name) {
    return directory === '' ? name : `${directory}/${name}`;
}


/***/ }),

/***/ 73463:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Co: () => (/* binding */ spokenIn),
/* harmony export */   FZ: () => (/* binding */ databaseOfUrls),
/* harmony export */   UP: () => (/* binding */ databaseNamedBy),
/* harmony export */   bn: () => (/* binding */ otherThanPostgres),
/* harmony export */   zJ: () => (/* binding */ databaseOf)
/* harmony export */ });
/* harmony import */ var _languages_python_lexing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21877);
/* harmony import */ var _sql_dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44294);


/** Databases that directories of versions are called after. */
const databases = [
    { name: 'PostgreSQL', called: /^(?:postgres(?:ql)?|pg|pgsql|psql)$/i },
    { name: 'MySQL', called: /^(?:mysql|mariadb)$/i },
    { name: 'SQLite', called: /^sqlite3?$/i },
    { name: 'SQL Server', called: /^(?:mssql|sqlserver)$/i },
];
/** The database that a directory is called after. */
function databaseOf(path) {
    const name = path.replace(/\/versions$/, '').replace(/^.*\//, '');
    return databases.find(({ called }) => called.test(name))?.name;
}
/** The one other database than PostgreSQL that all of a graph's directories are called after. */
function databaseNamedBy(versions) {
    const names = new Set(versions.map(databaseOf));
    const [name] = names;
    return names.size === 1 && name !== 'PostgreSQL' ? name : undefined;
}
const schemes = [
    [/^(?:postgres(?:ql)?|cockroachdb|redshift)\b/i, 'PostgreSQL'],
    [/^(?:mysql|mariadb)\b/i, 'MySQL'],
    [/^sqlite\b/i, 'SQLite'],
    [/^mssql\b/i, 'SQL Server'],
    [/^oracle\b/i, 'Oracle'],
];
/** The database that `sqlalchemy.url` connects to; PostgreSQL where one of several does. */
function databaseOfUrls(urls) {
    const names = urls.flatMap(url => schemes.find(([scheme]) => scheme.test(url))?.[1] ?? []);
    return names.includes('PostgreSQL') ? 'PostgreSQL' : names[0];
}
const beginsAsSql = /^\s*(?:select|insert|update|delete|replace|alter|create|drop|pragma|with|set|rename|truncate)\s/i;
/** Migrations with more than this carry data. */
const maxReadLength = 500_000;
function spokenIn(text) {
    const postgres = /postgres|psycopg|asyncpg/i.test(text);
    if (text.length > maxReadLength || !/\bexecute\b|\btext\(/.test(text))
        return { postgres, sql: false, other: undefined };
    const sql = [];
    for (const { kind, start, end, marks } of (0,_languages_python_lexing_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAndComments */ .gO)(text)) {
        const content = kind === 'text' ? text.slice(start + marks, end - marks) : '';
        if (beginsAsSql.test(content))
            sql.push(content);
    }
    // Where it asks which database it runs on, the SQL of another one may be a branch that PostgreSQL never takes.
    const asks = /\bdialect\b|['"](?:sqlite|mysql|mariadb|mssql|oracle)['"]/i.test(text);
    return { postgres, sql: sql.length > 0, other: asks ? undefined : (0,_sql_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .otherDatabaseOf */ .v)([sql.join(';\n')]) };
}
/**
 * Why revisions are not for PostgreSQL. One that speaks of it settles that they are; one odd statement among others is
 * a mistake for the replay to find, and must not switch it off.
 */
function otherThanPostgres(spoken, connected) {
    if (connected === 'PostgreSQL' || spoken.some(({ postgres }) => postgres))
        return undefined;
    const names = spoken.flatMap(({ other }) => other ?? []);
    const [first] = names;
    const enough = names.length > 1 || names.length * 2 > spoken.filter(({ sql }) => sql).length || names[0] === connected;
    if (first !== undefined && enough) {
        const most = [...new Set(names)].sort((a, b) => count(names, b) - count(names, a));
        return `it looks like ${most.slice(0, 2).join(' or ')}, not PostgreSQL`;
    }
    // A file of SQLite is what many try things out with; whoever names another server means it.
    return connected === undefined || connected === 'SQLite'
        ? undefined
        : `its sqlalchemy.url is for ${connected}, not PostgreSQL`;
}
function count(names, name) {
    return names.filter(one => one === name).length;
}


/***/ }),

/***/ 30843:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ isCalledSo),
/* harmony export */   g6: () => (/* binding */ locatePrograms),
/* harmony export */   l5: () => (/* binding */ isElsewhere)
/* harmony export */ });
/* harmony import */ var _git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33755);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98069);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16129);
/* harmony import */ var _named_directories_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51404);
/* harmony import */ var _sql_locate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70580);





/** Databases of another kind, whose migrations are programs, too. */
const noSql = /(^|\/)(mongo(db)?|dynamo(db)?|elastic(search)?|redis|neo4j|couchdb)([-_/]|$)/i;
/** `2024/12` below a directory of migrations. */
const maxBelow = 2;
/** Where the histories of a runner are. */
function locatePrograms(runner) {
    return async (tree, configured) => {
        const named = new Map(configured.map(history => [history.path, history]));
        const found = await candidates(runner, tree, new Set(named.keys()));
        const kept = new Map();
        for (const [directory, files] of found) {
            const own = named.has(directory) ? files : await ownFiles(runner, directory, files, tree);
            if (own.length > 0 || named.has(directory))
                kept.set(directory, [...own, ...(await strayFiles(runner, directory, own, tree))]);
        }
        return [...kept].map(([directory, files]) => (0,_sql_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .location */ .C5)(runner.id, directory, files, named.get(directory)));
    };
}
/** Files that may be the runner's, by the directories of their histories. */
async function candidates(runner, tree, configured) {
    const isNamed = ({ path }) => isCalledSo(runner, (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .fileName */ .Md)(path)) && !sendsFile(path, tree);
    const found = new Map();
    for (const path of configured) {
        const all = tree.inDirectory(path);
        const numbered = all.filter(isNamed);
        const { elseNames } = runner;
        const others = elseNames ? all.filter(file => elseNames.test((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .fileName */ .Md)(file.path))) : [];
        found.set(path, numbered.length > 0 ? numbered : others);
    }
    for (const directory of await (0,_named_directories_js__WEBPACK_IMPORTED_MODULE_2__/* .directoriesNamedBy */ .W)(runner.namedBy ?? [], tree))
        if (!found.has(directory) && !isElsewhere(directory)) {
            const files = tree.inDirectory(directory).filter(isNamed);
            if (files.length > 0)
                found.set(directory, files);
        }
    const whole = new Set(found.keys());
    for (const [directory, files] of whereMigrationsMayBe(tree)) {
        const home = whole.has(directory) ? undefined : homeOf(runner, directory);
        if (home === undefined || whole.has(home))
            continue;
        for (const file of files)
            if (isNamed(file))
                (0,_sql_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .pushTo */ .Il)(found, home, file);
    }
    return found;
}
/** What one of the runners that these files may be for loads as well, where a manifest names it. */
async function strayFiles({ oneOf = [] }, directory, own, tree) {
    const found = [];
    for (const { stopsAt, dependency } of oneOf) {
        if (!stopsAt || own.length === 0 || !(await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceFor */ .hF)({ dependency }, directory, tree)))
            continue;
        const known = new Set(own.map(({ path }) => path));
        const others = tree.inDirectory(directory).filter(({ path }) => !known.has(path));
        found.push(...others.filter(({ path }) => stopsAt.names.test(path)));
    }
    return found;
}
function isCalledSo({ names, ownNames }, name) {
    return names.test(name) || (ownNames?.test(name) ?? false);
}
/** The directory of the history that a file in this directory belongs to. */
function homeOf(runner, directory) {
    if (isUsual(runner, directory))
        return directory;
    const { below } = runner;
    if (!below)
        return undefined;
    return (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .upwards */ .Hy)(directory)
        .slice(1, maxBelow + 1)
        .find(at => isUsual(runner, at) && below.test(directory.slice(at.length + 1)));
}
/** Those of the files that are the runner's, where that takes more than their names. */
async function ownFiles(runner, directory, files, tree) {
    const { names, ownNames, evidence = {}, needsEvidence, holds } = runner;
    if (holds && !(await anyHolds(holds, files, tree)))
        return [];
    const usual = files.filter(({ path }) => names.test((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .fileName */ .Md)(path)));
    if (!needsEvidence && (!ownNames || usual.length === files.length))
        return [...files];
    const isUsed = (await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceFor */ .hF)(evidence, directory, tree)) !== undefined;
    if (isUsed)
        return [...files];
    return needsEvidence ? [] : usual;
}
/** The first and the last one tell. */
async function anyHolds(pattern, files, tree) {
    const telling = [...files.slice(0, 1), ...files.slice(-1)];
    const blobs = await tree.read(telling);
    return telling.some(({ oid }) => pattern.test((0,_git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(blobs.get(oid))));
}
/** db-migrate writes a program for each file of SQL, which does nothing but send it. */
function sendsFile(path, tree) {
    const stem = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .fileName */ .Md)(path).replace(/\.\w+$/, '');
    return tree.file((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .within */ .ux)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .parentOf */ .gN)(path), `sqls/${stem}-up.sql`)) !== undefined;
}
const looked = new WeakMap();
/** Every runner looks at the same few directories of a tree, which may have very many files. */
function whereMigrationsMayBe(tree) {
    const known = looked.get(tree);
    if (known)
        return known;
    const found = new Map();
    for (const file of tree.files)
        if (/migrat/i.test(file.path))
            (0,_sql_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .pushTo */ .Il)(found, (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .parentOf */ .gN)(file.path), file);
    looked.set(tree, found);
    return found;
}
function isUsual({ directories }, directory) {
    return directories.test(directory) && !isElsewhere(directory);
}
/** Copies, and migrations of other databases. */
function isElsewhere(directory) {
    return (0,_sql_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .isCopy */ .sN)(directory) || (0,_sql_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .isForOtherDatabase */ .Xs)(directory) || noSql.test(directory);
}


/***/ }),

/***/ 87951:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ ectoSending),
/* harmony export */   P0: () => (/* binding */ typeOrmSending),
/* harmony export */   QO: () => (/* binding */ sequelizeSending),
/* harmony export */   Xp: () => (/* binding */ efCoreSending),
/* harmony export */   Xv: () => (/* binding */ adonisSending),
/* harmony export */   hQ: () => (/* binding */ mikroOrmSending),
/* harmony export */   oN: () => (/* binding */ laravelSending),
/* harmony export */   p5: () => (/* binding */ doctrineSending),
/* harmony export */   pe: () => (/* binding */ knexSending),
/* harmony export */   rh: () => (/* binding */ pgMigrateSending),
/* harmony export */   uI: () => (/* binding */ kyselySending),
/* harmony export */   wX: () => (/* binding */ railsSending)
/* harmony export */ });
/* harmony import */ var _languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83699);

const noTransaction = /\btransaction\s*:\s*false\b/;
/** https://github.com/knex/knex/blob/master/lib/migrations/migrate/Migrator.js and lib/dialects/postgres/index.js */
const knexSending = {
    outside: noTransaction,
    oneTransaction: true,
    oneSession: 'Knex',
    writes(sql) {
        if (sql.trim() === '')
            return {
                kind: 'stops',
                stop: {
                    why: 'Knex refuses a query without a text ("The query is empty")',
                    cause: 'empty query',
                    remedy: 'Remove the call.',
                },
            };
        let bindings = 0;
        const text = sql.replace(/(?<!\\)\\*\?/g, mark => mark.length % 2 === 0 ? mark.slice(1) : `${mark.slice(0, -1)}$${++bindings}`);
        return { kind: 'sends', text };
    },
};
/** https://github.com/typeorm/typeorm/blob/master/src/migration/MigrationExecutor.ts */
const typeOrmSending = {
    oneTransaction: true,
    oneSession: 'TypeORM',
    // Refused where `migrationsTransactionMode` is "all", as it is without a setting.
    depends: /\btransaction[?!]?\s{0,9}(?::[^=;{}\n]{0,40})?=(?![=>])/,
    refuses(text) {
        const names = [...text.matchAll(/\bclass\s+(\w+)|\bname\s*=\s*['"](\w+)['"]/g)].flatMap(([, ofClass, given]) => ofClass ?? given ?? []);
        if (names.length === 0 || names.some(name => /\d{13}$/.test(name)))
            return undefined;
        return {
            why: `TypeORM stops at the name ${names[0]}, which does not end with a timestamp of JavaScript`,
            cause: 'name without a timestamp',
            remedy: 'End the name of the class with the number of its file.',
        };
    },
};
/** It sends each text as a message, without the white space around it. https://github.com/sequelize/sequelize/blob/main/packages/core/src/sequelize.js */
const sequelizeSending = {
    oneSession: 'Sequelize',
    writes: sql => ({ kind: 'sends', text: sql.trim() }),
};
/** https://github.com/kysely-org/kysely/blob/master/src/migration/migrator.ts */
const kyselySending = { oneTransaction: true, oneSession: 'Kysely' };
/** https://api.rubyonrails.org/classes/ActiveRecord/Migration.html */
const railsSending = { outside: /^[ \t]*disable_ddl_transaction!/m, oneSession: 'Rails' };
/** https://hexdocs.pm/ecto_sql/Ecto.Migration.html */
const ectoSending = {
    outside: /^[ \t]*@disable_ddl_transaction[ \t]+true\b/m,
    writes(sql) {
        if ((0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(sql).statements.length < 2)
            return { kind: 'sends', text: sql };
        return {
            kind: 'stops',
            stop: {
                why: 'Ecto prepares each text, and PostgreSQL refuses that ("cannot insert multiple commands into a prepared statement")',
                cause: 'several statements in one text',
                remedy: 'Give each of the statements a call of its own.',
            },
        };
    },
};
/** https://laravel.com/docs/migrations */
const laravelSending = { outside: /\$withinTransaction\s*=\s*false\b/i };
/** https://www.doctrine-project.org/projects/doctrine-migrations/en/current/explanation/implicit-commits.html */
const doctrineSending = {
    outside: /\bfunction\s+isTransactional\b[^{]{0,60}\{\s*return\s+false\b/i,
};
/** https://learn.microsoft.com/en-us/ef/core/managing-schemas/migrations/operations */
const efCoreSending = { outside: /\bsuppressTransaction\s*:\s*true\b/ };
/** https://lucid.adonisjs.com/docs/migrations */
const adonisSending = {
    outside: /\bdisableTransactions\s*=\s*true\b/,
    // It sends by Knex.
    ...(knexSending.writes ? { writes: knexSending.writes } : {}),
};
/** https://mikro-orm.io/docs/migrations */
const mikroOrmSending = {
    outside: /\bisTransactional\b[^{]{0,60}\{\s*return\s+false\b/,
    oneTransaction: true,
};
/** https://salsita.github.io/node-pg-migrate/migrations/misc */
const pgMigrateSending = { outside: /\bnoTransaction\s*\(/ };


/***/ }),

/***/ 63576:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ markAsApplied),
/* harmony export */   x: () => (/* binding */ gitKeepsOne)
/* harmony export */ });
/* harmony import */ var _model_fix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40516);

const gitKeepsOne = {
    outcome: 'refuses',
    consequence: 'only one of the two can be there after the merge',
    source: 'https://git-scm.com/docs/git-merge',
};
function markAsApplied(command) {
    return (0,_model_fix_js__WEBPACK_IMPORTED_MODULE_0__/* .fix */ .U)({
        title: 'Mark it as applied, without running it',
        applies: 'Only for a database that already has it, where the released migration fails. The existing structure was compared and has all of it, and nothing else is in the migration.',
        commands: [command],
    });
}


/***/ }),

/***/ 21898:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ incompleteIn),
/* harmony export */   S: () => (/* binding */ looseIn)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98069);

/** Of each directory that lacks the file which counts, the first file. */
function incompleteIn(form, directory, tree) {
    const start = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(directory, '');
    const first = new Map();
    for (const file of tree.files) {
        if (!file.path.startsWith(start))
            continue;
        const [name = '', ...rest] = file.path.slice(start.length).split('/');
        if (rest.length > 0 && !name.startsWith('.') && !first.has(name))
            first.set(name, file);
    }
    return [...first]
        .filter(([name]) => tree.file(`${start}${name}/${form.file}`) === undefined)
        .map(([, file]) => file);
}
/** Files of SQL that lie beside the directories of migrations. */
function looseIn(directory, tree) {
    return tree.inDirectory(directory).filter(({ path }) => /\.sql$/i.test(path));
}


/***/ }),

/***/ 64144:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ textsOf),
/* harmony export */   S: () => (/* binding */ locateDirectories)
/* harmony export */ });
/* harmony import */ var _git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33755);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98069);
/* harmony import */ var _sql_locate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70580);
/* harmony import */ var _incomplete_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21898);




/** Where the histories of a form are. */
function locateDirectories(form) {
    return async (tree, configured) => {
        const found = candidates(form, tree, configured);
        const around = await textsOf([...found.keys()].flatMap(directory => form.configuration(directory)), tree);
        const named = new Map(configured.map(history => [history.path, history]));
        return [...found].flatMap(([directory, files]) => locationOf(form, { directory, files, configured: named.get(directory) }, tree, around));
    };
}
/** Directories in which others hold the form's file: those that may be histories. */
function candidates(form, tree, configured) {
    const found = new Map(configured.map(({ path }) => [path, []]));
    const all = tree.files.filter(({ path }) => path.endsWith(`/${form.file}`));
    const sign = form.notBeside ?? form.onlyBeside;
    const signed = new Set(all
        .map(({ path }) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(path))
        .filter(own => sign !== undefined && tree.file((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)(own, sign)))
        .map(_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN));
    for (const file of all) {
        const directory = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(file.path));
        if (sign !== undefined && signed.has(directory) !== (form.onlyBeside !== undefined))
            continue;
        const files = found.get(directory);
        if (files)
            files.push(file);
        else if (!(0,_sql_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .isCopy */ .sN)(directory))
            found.set(directory, [file]);
    }
    return found;
}
function locationOf(form, of, tree, around) {
    const { directory, configured } = of;
    const declared = form.declares(directory, around);
    const names = declared || configured ? (form.ownNames ?? form.names) : form.names;
    const files = of.files.filter(({ path }) => names.test((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(path))));
    if (!configured && files.length === 0)
        return [];
    if (!configured && !declared && (0,_sql_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .isForOtherDatabase */ .Xs)(directory))
        return [];
    const settingFiles = [
        ...form.configuration(directory),
        ...(form.metadata ? files.map(({ path }) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(path), form.metadata ?? '')) : []),
    ];
    const settings = [
        ...settingFiles.flatMap(path => tree.file(path) ?? []),
        ...(declared && form.lacking ? (0,_incomplete_js__WEBPACK_IMPORTED_MODULE_3__/* .incompleteIn */ .C)(form, directory, tree) : []),
        ...(0,_incomplete_js__WEBPACK_IMPORTED_MODULE_3__/* .looseIn */ .S)(directory, tree),
        ...(form.otherNames === undefined ? [] : of.files.filter(file => !files.includes(file))),
    ].map(({ path, oid }) => [path, oid]);
    return [
        {
            ...(0,_sql_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .location */ .C5)(form.id, directory, files, configured),
            settings: Object.fromEntries(settings),
            ...(declared ? { declared: [directory] } : {}),
        },
    ];
}
/** These files, those of them that are there, read in one go. */
async function textsOf(paths, tree) {
    const files = [...new Set(paths)].flatMap(path => tree.file(path) ?? []);
    const blobs = await tree.read(files);
    const texts = new Map(files.map(({ path, oid }) => [path, (0,_git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(blobs.get(oid))]));
    return { text: path => texts.get(path) };
}


/***/ }),

/***/ 53445:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ locateDjango)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98069);
/* harmony import */ var _text_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35080);
/* harmony import */ var _python_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25003);
/* harmony import */ var _project_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76734);




/** Where apps keep their migrations: `<app>/migrations`, and where MIGRATION_MODULES says. */
async function locateDjango(tree, configured) {
    const directories = await migrationPackages(tree, 'migrations');
    const mine = configured.filter(history => history.framework === 'django');
    const projects = tree.files
        .filter(file => /(?:^|\/)manage\.py$/.test(file.path))
        .map(file => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(file.path));
    // A tree without any sign of Django has no settings worth reading.
    if (directories.length === 0 && mine.length === 0 && projects.length === 0)
        return [];
    const settings = (0,_project_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsFiles */ .pb)(tree);
    const appFiles = new Map();
    for (const directory of [...directories, ...mine.map(history => history.path)]) {
        const found = ['apps.py', '__init__.py'].map(name => tree.file((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(directory), name)));
        appFiles.set(directory, found.flatMap(file => file ?? []));
    }
    const bytes = await tree.read([...[...appFiles.values()].flat(), ...settings]);
    const found = await (0,_project_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsFrom */ .ms)(new Map(settings.flatMap(file => withBytes(file, bytes))));
    const labelled = (directory) => {
        const app = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(directory);
        // Before apps.py it was `__init__.py` that held the AppConfig; INSTALLED_APPS may still name that one.
        for (const file of appFiles.get(directory) ?? []) {
            const label = (0,_project_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .labelStatedIn */ .xQ)(bytes.get(file.oid)?.toString('utf8') ?? '', app);
            if (label !== undefined)
                return { label, assumed: false };
        }
        return { label: (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md)(app), assumed: true };
    };
    const candidates = new Map();
    for (const directory of directories)
        candidates.set(directory, { directory, ...labelled(directory), configured: false });
    for (const { directory, label } of moduleTargets(found, tree))
        candidates.set(directory, { directory, label, assumed: false, configured: false });
    for (const history of mine) {
        const directory = configuredDirectory(history.path, tree);
        const known = candidates.get(directory) ?? labelled(history.path);
        candidates.set(directory, {
            directory,
            label: history.name ?? known.label,
            assumed: history.name === undefined && known.assumed,
            configured: true,
        });
    }
    const [first, ...others] = located([...candidates.values()], found, projects, tree);
    if (!first)
        return [];
    const beside = await printedSql(tree);
    return [
        beside.length > 0 ? { ...first, declared: [...(first.declared ?? []), ...beside] } : first,
        ...others,
    ];
}
function located(candidates, settings, projects, tree) {
    const scopeOf = divideScopes(candidates, projects.length > 1 ? projects : []);
    const withSql = directoriesOfSql(tree);
    const labels = new Map();
    for (const { label } of candidates)
        labels.set(label, (labels.get(label) ?? 0) + 1);
    return candidates.map(({ directory, label, assumed, configured }) => {
        const scope = scopeOf(directory);
        const helpers = sqlBelow(directory, withSql);
        const user = userModelOf(settings, scope);
        return {
            framework: 'django',
            name: labels.get(label) === 1 ? label : `${label} (${directory})`,
            directory,
            scope,
            files: tree
                .inDirectory(directory)
                .filter(file => isMigrationFileName(file.path) || isSourceless(file.path, tree)),
            settings: {
                label,
                ...(assumed ? { assumed: 'true' } : {}),
                ...(user === undefined ? {} : { AUTH_USER_MODEL: user }),
            },
            configured,
            ...(helpers.length > 0 ? { declared: helpers } : {}),
        };
    });
}
/** Python loads compiled code by itself where its source is not there; nobody can read it. */
function isSourceless(path, tree) {
    if (!path.endsWith('.pyc'))
        return false;
    const source = path.slice(0, -1);
    return isMigrationFileName(source) && tree.file(source) === undefined;
}
/** Django's default where no settings file says otherwise; nothing where several say different things. */
function userModelOf(settings, scope) {
    const near = settings.userModels.filter(model => scope === '' || model.file.startsWith(`${scope}/`));
    const labels = new Set((near.length > 0 ? near : settings.userModels).map(model => model.label));
    if (labels.size === 0)
        return 'auth';
    return labels.size === 1 ? [...labels][0] : undefined;
}
/** Dotted paths are looked for in the settings file's directory and all above it: one of them is on the import path. */
function moduleTargets(settings, tree) {
    return settings.modules.flatMap(({ label, module, file }) => {
        const path = module.replaceAll('.', '/');
        for (let root = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(file); root !== undefined; root = root === '' ? undefined : (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(root)) {
            const directory = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(root, path);
            if (tree.inDirectory(directory).some(found => found.path.endsWith('.py')))
                return [{ directory, label }];
        }
        return [];
    });
}
function configuredDirectory(path, tree) {
    const directory = (0,_text_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .trimEndOf */ .fC)(path.replace(/^\.\//, ''), '/');
    const inside = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(directory, 'migrations');
    return tree.inDirectory(directory).some(file => isMigrationFileName(file.path) && /\/\d/.test(file.path)) ||
        tree.inDirectory(inside).length === 0
        ? directory
        : inside;
}
function withBytes(file, bytes) {
    const content = bytes.get(file.oid);
    return content ? [[file.path, content]] : [];
}
/** Directories of a name that hold migrations of Django's: most are recognised by their paths, the others by what is in them. */
async function migrationPackages(tree, name) {
    const found = new Set();
    const doubtful = new Map();
    const ending = `/${name}`;
    for (const file of tree.files) {
        if (!file.path.endsWith('.py'))
            continue;
        const directory = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(file.path);
        if (found.has(directory) || doubtful.has(directory))
            continue;
        if ((directory !== name && !directory.endsWith(ending)) || !isMigrationFileName(file.path))
            continue;
        const claim = claimOf(directory, tree);
        if (claim === 'sure')
            found.add(directory);
        else if (claim === 'doubtful')
            doubtful.set(directory, tree.inDirectory(directory).filter(({ path }) => isMigrationFileName(path)));
    }
    if (doubtful.size === 0)
        return [...found];
    const contents = await (0,_python_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readFollowingLinks */ .V)([...doubtful.values()].flat(), tree, () => false);
    for (const [directory, files] of doubtful)
        if (files.some(file => declaresMigration(contents.get(file))))
            found.add(directory);
    return [...found];
}
/**
 * `0001_initial.py` is how Django names them, and then a file that can't be read must stay a finding. Beside Alembic's
 * env.py or files of SQL, and where no name is such a one, only a Migration class says whose directory it is: `__init__.py`
 * stands in any of them. Without `__init__.py` Django passes a directory by; where only that is missing, the migrations are
 * judged all the same.
 */
function claimOf(directory, tree) {
    const files = tree.inDirectory(directory);
    const isPackage = files.some(({ path }) => path === `${directory}/__init__.py`);
    const isOthers = files.some(({ path }) => path === `${directory}/env.py` || path.endsWith('.sql'));
    if (!isPackage && (isOthers || !files.some(({ path }) => /\/\d[^/]*\.py$/.test(path))))
        return 'none';
    const named = files.some(({ path }) => /\/\d{4}_[^/]*\.py$/.test(path));
    if (named && (!isOthers || tree.file((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(directory), 'apps.py'))))
        return 'sure';
    return 'doubtful';
}
function declaresMigration(content) {
    return content?.ok === true && classMigration.test(content.value.toString('latin1'));
}
/** A class, or a name for one of another module. */
const classMigration = /^[ \t]*(?:class[ \t]+Migration\b|Migration\b[^=\r\n\u2028\u2029]*=|(?:from|import)\b.*\bMigration\b)/m;
/**
 * Which directories share one Django project, and so one database and one set of app labels. Several `manage.py` part a
 * monorepo; so do two directories with one label, which no project could load together.
 */
function divideScopes(places, projects) {
    const roots = new Set(projects);
    const scopeOf = (directory) => {
        let best = '';
        for (const root of roots) {
            if (root.length > best.length && (directory === root || directory.startsWith(`${root}/`)))
                best = root;
        }
        return best;
    };
    // Every round parts at least one pair, and a directory has only so many ancestors.
    for (let round = 0; round <= places.length; round++) {
        const seen = new Map();
        let parted = false;
        for (const { directory, label } of places) {
            const key = JSON.stringify([scopeOf(directory), label]);
            const other = seen.get(key);
            if (other === undefined) {
                seen.set(key, directory);
                continue;
            }
            for (const root of partingOf(other, directory)) {
                if (!roots.has(root))
                    parted = true;
                roots.add(root);
            }
            if (parted)
                break;
        }
        if (!parted)
            break;
    }
    return scopeOf;
}
/** The highest directories in which two paths lie apart. */
function partingOf(a, b) {
    const [left, right] = [a.split('/'), b.split('/')];
    let shared = 0;
    while (shared < left.length && left[shared] === right[shared])
        shared++;
    return [left.slice(0, shared + 1).join('/'), right.slice(0, shared + 1).join('/')];
}
/**
 * The names that the loader imports: `pkgutil.iter_modules` gives modules without a dot in their name, and Django leaves
 * out those that begin with `_` or `~`. https://github.com/django/django/blob/main/django/db/migrations/loader.py
 */
function isMigrationFileName(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return /^[^_~.][^.]*\.py$/.test(name);
}
/** Directories of SQL below one of migrations: what these read and send is no history of its own. */
function sqlBelow(directory, withSql) {
    const prefix = `${directory}/`;
    return [...withSql].filter(one => one.startsWith(prefix));
}
/** The directories that hold SQL. */
function directoriesOfSql(tree) {
    return new Set(tree.files.filter(({ path }) => isSql(path)).map(({ path }) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(path)));
}
/** How `sqlmigrate` begins: https://docs.djangoproject.com/en/stable/ref/django-admin/#sqlmigrate */
const printed = /^\s*(?:BEGIN;\s*)?--\r?\n-- [A-Z]/;
const mostRead = 50;
/** Directories of an app's `migrations` that hold nothing but what `sqlmigrate` has printed. */
async function printedSql(tree) {
    const firsts = new Map();
    for (const file of tree.files) {
        const directory = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(file.path);
        if (!isSql(file.path) || (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md)(directory) !== 'migrations' || firsts.has(directory))
            continue;
        if (file.mode === '120000' || !tree.file((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(directory), '__init__.py')))
            continue;
        const programs = tree.inDirectory(directory).filter(({ path }) => path.endsWith('.py'));
        if (programs.every(({ path }) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md)(path) === '__init__.py'))
            firsts.set(directory, file);
    }
    const chosen = [...firsts].slice(0, mostRead);
    const bytes = await tree.read(chosen.map(([, file]) => file));
    return chosen.flatMap(([directory, { oid }]) => printed.test(bytes.get(oid)?.toString('utf8', 0, 200) ?? '') ? [directory] : []);
}
function isSql(path) {
    return /\.sql$/i.test(path);
}


/***/ }),

/***/ 76734:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ms: () => (/* binding */ settingsFrom),
/* harmony export */   pb: () => (/* binding */ settingsFiles),
/* harmony export */   xQ: () => (/* binding */ labelStatedIn)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98069);

/** Enough for every project seen; a tree that calls everything "settings" must not be read as a whole. */
const mostFiles = 300;
function settingsFiles(tree) {
    const found = tree.files.filter(file => file.path.endsWith('.py') && file.mode !== '120000' && maySet(file.path));
    return found.slice(0, mostFiles);
}
function maySet(path) {
    const directory = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .Md)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(path));
    const name = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .Md)(path);
    return (name.slice(0, -'.py'.length).includes('settings') ||
        directory.includes('settings') ||
        ['conf', 'config'].includes(directory) ||
        ['conftest.py', 'runtests.py'].includes(name));
}
async function settingsFrom(texts) {
    const settings = { modules: [], userModels: [] };
    for (const [file, bytes] of texts) {
        const user = bytes.includes('AUTH_USER_MODEL');
        const modules = bytes.includes('MIGRATION_MODULES');
        if (!user && !modules)
            continue;
        const { decodePython } = await __webpack_require__.e(/* import() */ 6252).then(__webpack_require__.bind(__webpack_require__, 46252));
        const decoded = decodePython(bytes);
        if (decoded.kind !== 'text')
            continue;
        const model = /^[ \t\f]*AUTH_USER_MODEL[ \t]*(?::[^=\r\n\u2028\u2029]*)?=[ \t]*[uU]?['"](\w+)\.\w+['"]/m.exec(decoded.text)?.[1];
        if (model !== undefined)
            settings.userModels.push({ label: model, file });
        if (modules)
            settings.modules.push(...(await modulesIn(decoded.text, file)));
    }
    return settings;
}
/** https://docs.djangoproject.com/en/stable/ref/settings/#migration-modules */
async function modulesIn(text, file) {
    const [{ pythonReader }, { optionsOf }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1645), __webpack_require__.e(5733)]).then(__webpack_require__.bind(__webpack_require__, 55733)),
        __webpack_require__.e(/* import() */ 5720).then(__webpack_require__.bind(__webpack_require__, 75720)),
    ]);
    const python = await pythonReader();
    const reading = python.read(text, new Set(), () => true);
    if (reading.kind === 'broken')
        return [];
    const value = reading.module.names.get('MIGRATION_MODULES');
    const found = [];
    for (const option of value ? optionsOf(value) : []) {
        for (const [key, module] of option.kind === 'dict' ? option.entries : keywordsOf(option)) {
            // `None` switches an app's migrations off, mostly for tests: its directory is still what production runs.
            if (key.kind === 'str' && module.kind === 'str' && module.value !== '') {
                found.push({ label: key.value, module: module.value, file });
            }
        }
    }
    return found;
}
/** `dict(app='path')` */
function keywordsOf(value) {
    if (value.kind !== 'call' || value.callee !== 'dict')
        return [];
    return [...value.keywords].map(([key, module]) => [{ kind: 'str', value: key, literal: false, at: module.at }, module]);
}
/**
 * The app label that a file's AppConfig says: https://docs.djangoproject.com/en/stable/ref/applications/#django.apps.AppConfig.label
 * Without one it is the last part of the app's name, which is its directory.
 */
function labelStatedIn(text, directory) {
    if (!/^[ \t\f]+label\b/m.test(text))
        return undefined;
    const folder = lastPart(directory.replaceAll('/', '.'));
    const configs = appConfigsIn(text).filter(config => config.label !== undefined);
    const about = configs.filter(config => config.name === undefined || lastPart(config.name) === folder);
    return (about.find(config => config.isDefault) ?? about[0])?.label;
}
/** Classes of a module with their literal attributes. Their shape is so regular that it needs no grammar, which keeps
 *  a check that touches no migration from loading one. */
function appConfigsIn(text) {
    const configs = [];
    for (const block of text.split(/^class\s+/m).slice(1)) {
        const config = { isDefault: /^[ \t\f]+default[ \t]*=[ \t]*True\b/m.test(block) };
        const name = nameAttribute.exec(block)?.[2];
        const label = labelAttribute.exec(block)?.[2];
        if (name !== undefined)
            config.name = name;
        if (label !== undefined)
            config.label = label;
        configs.push(config);
    }
    return configs;
}
/** `= 'text'`, with an annotation and a bracket where there are any. */
const literal = String.raw `[ \t]*(?::[^=\r\n\u2028\u2029]*)?=[ \t]*(?:\(\s*)?[uUrR]?(['"])([^'"\r\n\u2028\u2029]*)\1`;
const nameAttribute = new RegExp(String.raw `^[ \t\f]+name${literal}`, 'm');
const labelAttribute = new RegExp(String.raw `^[ \t\f]+label${literal}`, 'm');
function lastPart(path) {
    return path.slice(path.lastIndexOf('.') + 1);
}


/***/ }),

/***/ 9530:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ journalName),
/* harmony export */   v: () => (/* binding */ locateDrizzle)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98069);
/* harmony import */ var _sql_locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70580);


const journalName = 'meta/_journal.json';
async function locateDrizzle(tree, configured) {
    const named = new Map(configured.map(history => [history.path, history]));
    const directories = new Set(named.keys());
    for (const { path } of tree.files)
        if (path.endsWith(`/${journalName}`)) {
            const directory = path.slice(0, -journalName.length - 1);
            if (!(0,_sql_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .isCopy */ .sN)(directory))
                directories.add(directory);
        }
    return [...directories].flatMap(directory => {
        const files = tree.inDirectory(directory).filter(({ path }) => path.endsWith('.sql'));
        const journal = tree.file((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(directory, journalName));
        if (!journal && !named.has(directory))
            return [];
        return [
            {
                ...(0,_sql_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .location */ .C5)('drizzle-journal', directory, files, named.get(directory)),
                settings: { journal: journal?.oid ?? '' },
                declared: [directory],
            },
        ];
    });
}


/***/ }),

/***/ 73694:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ locateFlyway)
});

// EXTERNAL MODULE: ./src/text/paths.js
var paths = __webpack_require__(98069);
// EXTERNAL MODULE: ./src/frameworks/manifests.js
var manifests = __webpack_require__(16129);
// EXTERNAL MODULE: ./src/frameworks/sql/locate.js
var locate = __webpack_require__(70580);
// EXTERNAL MODULE: ./src/frameworks/flyway/names.js
var names = __webpack_require__(16824);
// EXTERNAL MODULE: ./src/git/git-tree.js
var git_tree = __webpack_require__(33755);
// EXTERNAL MODULE: ./src/text/by-name.js
var by_name = __webpack_require__(58214);
// EXTERNAL MODULE: ./src/frameworks/java-settings.js
var java_settings = __webpack_require__(72233);
;// CONCATENATED MODULE: ./src/frameworks/flyway/command-line.js


/** What starts Flyway: its arguments and variables outrank its own files. */
const scripts = /\.sh$|(?:^|\.)Dockerfile(?:\.|$)|^Makefile$|^package\.json$/;
/** Of very many scripts, the first ones are read. */
const maxScripts = 50;
/** https://documentation.red-gate.com/flyway/reference/command-line-parameters */
const parameters = [
    'baselineMigrationPrefix',
    'group',
    'ignoreMigrationPatterns',
    'locations',
    'mixed',
    'outOfOrder',
    'placeholderReplacement',
    'postgresql.transactional.lock',
    'repeatableSqlMigrationPrefix',
    'sqlMigrationPrefix',
    'validateMigrationNaming',
];
/** https://documentation.red-gate.com/flyway/reference/environment-variables */
const variables = new Map(parameters.map(name => [`FLYWAY_${name.replace(/\.|(?=[A-Z])/g, '_').toUpperCase()}`, name]));
/** Values of scripts, by the directories that those are in. `directories`: where scripts are read. */
async function commandLinesOf(tree, directories) {
    const files = tree.files
        .filter(({ path }) => directories.has((0,paths/* parentOf */.gN)(path)) && scripts.test((0,paths/* fileName */.Md)(path)))
        .slice(0, maxScripts);
    const blobs = await tree.read(files);
    const found = new Map();
    for (const { path, oid } of files) {
        const text = (0,git_tree/* decode */.D)(blobs.get(oid));
        if (!/flyway/i.test(text))
            continue;
        const values = valuesIn(text);
        if (values.size === 0)
            continue;
        const before = found.get((0,paths/* parentOf */.gN)(path));
        if (before)
            merge(before.values, values);
        else
            found.set((0,paths/* parentOf */.gN)(path), { file: path, values: new Map(values) });
    }
    return found;
}
/** Where two scripts of one directory differ, nobody knows which one is meant: Flyway's own value counts. */
function merge(into, values) {
    for (const [name, value] of values) {
        const before = into.get(name);
        if (before !== undefined && before !== value)
            into.delete(name);
        else
            into.set(name, value);
    }
}
function valuesIn(text) {
    const values = new Map();
    const set = (name, value) => {
        // What a shell fills in is not known.
        if (!value.includes('$'))
            values.set(name, value);
    };
    for (const [, name = '', value = ''] of text.matchAll(/(?<=[\s"'[,])-{1,2}([a-z][\w.]{1,60})=(["'\\]{0,2}[^\s"'\\,\]]{1,1000})/g))
        if (parameters.includes(name) || name.startsWith('placeholders.'))
            set(name, value.replace(/^["'\\]+/, ''));
    for (const [, name = '', value = ''] of text.matchAll(/\b(FLYWAY_[A-Z_]{1,60})\s{0,3}[=: ]\s{0,3}["']?([^\s"']{1,1000})/g)) {
        const known = variables.get(name);
        if (known !== undefined)
            set(known, value);
    }
    const [, major, minor] = /^FROM\s+(?:\S{1,100}\/)?flyway\/flyway:(\d{1,3})\.(\d{1,3})/m.exec(text) ?? [];
    // Before that, its lock was the session's: https://github.com/flyway/flyway/issues/3492
    const isOld = major !== undefined && (Number(major) < 9 || (major === '9' && minor === '0'));
    if (isOld)
        values.set('postgresql.transactional.lock', 'false');
    return values;
}

;// CONCATENATED MODULE: ./src/frameworks/flyway/settings.js






/** Where classes are, and where the files are that belong to them. */
const javaRoots = ['src/main/java/', 'src/main/kotlin/'];
const resources = 'src/main/resources/';
/** Of very many files in which settings may be, the first ones are read. */
const maxFiles = 50;
/** Of one file that names more locations than this, the first ones count. */
const maxLocations = 10;
/** `directories`: in which scripts may start Flyway. */
async function settingsOf(tree, directories) {
    const files = tree.files.filter(({ path }) => readers[(0,paths/* fileName */.Md)(path)] !== undefined).slice(0, maxFiles);
    const [blobs, commandLines] = await Promise.all([tree.read(files), commandLinesOf(tree, directories)]);
    const found = [];
    const ownFiles = new Set();
    for (const file of files) {
        const text = (0,git_tree/* decode */.D)(blobs.get(file.oid));
        if (!/flyway/i.test(text) && !(0,paths/* fileName */.Md)(file.path).startsWith('flyway.'))
            continue;
        const values = await readers[(0,paths/* fileName */.Md)(file.path)]?.(text);
        if (!values || values.size === 0)
            continue;
        const at = (0,paths/* parentOf */.gN)(file.path);
        ownFiles.add(at);
        found.push(settingsFrom(new Map([...values, ...(commandLines.get(at)?.values ?? [])]), file.path, tree));
    }
    for (const [at, { file, values }] of commandLines)
        if (!ownFiles.has(at))
            found.push(settingsOfScript(settingsFrom(values, file, tree), tree));
    return found;
}
/** A script may be started anywhere: its locations count where they are some of the tree. */
function settingsOfScript(settings, tree) {
    return {
        ...settings,
        locations: settings.locations.filter(at => tree.files.some(({ path }) => (0,paths/* isIn */.S1)(at, path))),
    };
}
function settingsFrom(values, file, tree) {
    const is = (name, otherwise = false) => values.has(name) ? values.get(name)?.trim().toLowerCase() === 'true' : otherwise;
    const prefixes = prefixesIn(values);
    const placeholders = [...values].flatMap(([name, value]) => name.startsWith('placeholders.') ? [[name.slice('placeholders.'.length), value]] : []);
    const locations = (values.get('locations') ?? '').split(',', maxLocations).map(one => one.trim());
    return {
        file,
        locations: locations.flatMap(location => directoriesAt(location, file, tree)),
        scansClasses: locations.some(one => !one.startsWith('filesystem:')),
        ...(prefixes ? { prefixes } : {}),
        outOfOrder: is('outOfOrder'),
        group: is('group'),
        mixed: is('mixed'),
        transactionalLock: is('postgresql.transactional.lock', true),
        validatesNames: is('validateMigrationNaming'),
        ignoresMissing: /\*:missing|\bversioned:missing|\*:\*/i.test(values.get('ignoreMigrationPatterns') ?? ''),
        placeholders: (0,by_name/* byName */.n)(Object.fromEntries(placeholders)),
        replacesPlaceholders: is('placeholderReplacement', true),
    };
}
function prefixesIn(values) {
    const [versioned, repeatable, baseline] = [
        'sqlMigrationPrefix',
        'repeatableSqlMigrationPrefix',
        'baselineMigrationPrefix',
    ].map(name => values.get(name)?.trim());
    const prefixes = {
        versioned: versioned ?? names/* standardPrefixes */.cL.versioned,
        baseline: baseline ?? names/* standardPrefixes */.cL.baseline,
        repeatable: repeatable ?? names/* standardPrefixes */.cL.repeatable,
    };
    const isStandard = JSON.stringify(prefixes) === JSON.stringify(names/* standardPrefixes */.cL);
    return isStandard ? undefined : prefixes;
}
/** The directories of the tree that a location names; `{vendor}` is Spring's name for the database. */
function directoriesAt(location, configuration, tree) {
    const [, scheme = 'classpath', path = ''] = /^(?:(filesystem|classpath):)?\/?(.*?)\/?$/.exec(location.replaceAll('{vendor}', 'postgresql')) ?? [];
    if (path === '' || path.includes('*'))
        return [];
    // An absolute path is one of the machine, or of a container.
    if (location.startsWith('filesystem:/'))
        return [];
    if (scheme === 'filesystem') {
        const at = (0,paths/* normalized */.A9)((0,paths/* within */.ux)((0,paths/* parentOf */.gN)(configuration), path));
        return at === undefined ? [] : [at];
    }
    const ofFile = /^(?:(.*)\/)?src\/(?:main|test)\/resources(?:\/|$)/.exec(`${(0,paths/* parentOf */.gN)(configuration)}/`);
    if (ofFile)
        return [(0,paths/* within */.ux)(ofFile[1] ?? '', `${resources}${path}`)];
    const end = `/resources/${path}/`;
    const found = new Set();
    for (const { path: file } of tree.files) {
        const at = `/${file}`.indexOf(end);
        if (at >= 0)
            found.add(file.slice(0, at + end.length - 2));
        // There may be classes alone.
        const root = javaRoots.find(one => `/${file}`.includes(`/${one}${path}/`));
        if (root !== undefined)
            found.add(`${file.slice(0, `/${file}`.indexOf(`/${root}`))}${resources}${path}`);
    }
    return [...found];
}
const readers = (0,by_name/* byName */.n)({
    'flyway.conf': text => (0,java_settings/* prefixed */.gV)((0,java_settings/* propertiesIn */.db)(text), 'flyway.'),
    'flyway.toml': fromToml,
    'application.properties': fromSpring,
    'application.yml': fromYaml,
    'application.yaml': fromYaml,
    'build.gradle': fromGradle,
    'build.gradle.kts': fromGradle,
    'pom.xml': fromMaven,
});
function fromSpring(text) {
    return (0,java_settings/* camelCased */.pn)((0,java_settings/* prefixed */.gV)((0,java_settings/* propertiesIn */.db)(text), 'spring.flyway.'), 'placeholders.');
}
async function fromYaml(text) {
    return (0,java_settings/* camelCased */.pn)((0,java_settings/* prefixed */.gV)(await (0,java_settings/* yamlValuesIn */.$k)(text), 'spring.flyway.'), 'placeholders.');
}
async function fromToml(text) {
    const { parse } = await __webpack_require__.e(/* import() */ 528).then(__webpack_require__.bind(__webpack_require__, 20528));
    try {
        return (0,java_settings/* prefixed */.gV)((0,java_settings/* flattened */.aO)(parse(text)), 'flyway.');
    }
    catch {
        return new Map();
    }
}
/** `flyway { locations = ['filesystem:sql']; outOfOrder = true }` */
function fromGradle(text) {
    const at = /^[ \t]*flyway[ \t]*\{/m.exec(text);
    if (!at)
        return new Map();
    const end = text.indexOf('\n}', at.index);
    const block = text.slice(at.index, end < 0 ? at.index + 5000 : end);
    const values = new Map();
    for (const [, name = '', value = ''] of block.matchAll(/^[ \t]*(\w+)[ \t]*=[ \t]*(.{1,1000})$/gm)) {
        const texts = [...value.matchAll(/['"]([^'"]*)['"]/g)].map(([, one = '']) => one);
        values.set(name, texts.length > 0 ? texts.join(',') : value.trim());
    }
    return values;
}
/** A longer pom.xml is passed by. */
const maxPomLength = 1_000_000;
const maxPlugins = 20;
/** What pom.xml says of Flyway: the configuration of its plug-in, and properties called `flyway.…`. */
async function fromMaven(text) {
    const values = new Map();
    if (text.length > maxPomLength)
        return values;
    const { xmlIn } = await Promise.all(/* import() */[__webpack_require__.e(628), __webpack_require__.e(2320)]).then(__webpack_require__.bind(__webpack_require__, 92320));
    const { MalformedChangelogError } = await __webpack_require__.e(/* import() */ 5121).then(__webpack_require__.bind(__webpack_require__, 95121));
    let root;
    try {
        root = xmlIn(text);
    }
    catch (error) {
        if (error instanceof MalformedChangelogError)
            return values;
        throw error;
    }
    const properties = propertiesOf(root);
    const filled = (value) => value
        .replace(/\$\{(?:project\.)?basedir\}\/?/g, '')
        .replace(/\$\{([\w.-]{1,100})\}/g, (whole, name) => properties.get(name) ?? whole)
        .trim();
    for (const [name, value] of properties)
        if (name.startsWith('flyway.'))
            values.set(name.slice('flyway.'.length), filled(value));
    for (const plugin of pluginsIn(root))
        for (const setting of childOf(plugin, 'configuration')?.children ?? [])
            for (const [name, value] of settingsIn(setting))
                values.set(name, filled(value));
    return values;
}
function propertiesOf(root) {
    const found = childOf(root, 'properties')?.children ?? [];
    return new Map(found.map(({ name, text }) => [name, text.trim()]));
}
function childOf({ children }, name) {
    return children.find(child => child.name === name);
}
function pluginsIn(root) {
    const found = [];
    const left = [root];
    for (let at = left.pop(); at && found.length < maxPlugins; at = left.pop()) {
        const isFlyway = childOf(at, 'artifactId')?.text.trim() === 'flyway-maven-plugin';
        if (at.name === 'plugin' && isFlyway)
            found.push(at);
        for (const child of at.children)
            left.push(child);
    }
    return found;
}
/** A list is one value with commas; `placeholders` holds one value each. */
function settingsIn({ name, text, children }) {
    if (children.length === 0)
        return [[name, text]];
    if (name === 'placeholders')
        return children.map(child => [`${name}.${child.name}`, child.text.trim()]);
    return [[name, children.map(child => child.text.trim()).join(',')]];
}

;// CONCATENATED MODULE: ./src/frameworks/flyway/locate.js





/** Directories that Flyway's own documentation and its users keep migrations in. */
const usual = /^(?:db[-_]?)?migrations?(?:[-_][a-z0-9]+)?$/i;
/** Whatever its prefix is: a version and two underscores. */
function mayBeOne(path) {
    const name = (0,paths/* fileName */.Md)(path);
    return /^[A-Za-z]*\d/.test(name) && name.includes('__') && /\.(?:sql|java|kt)$/i.test(name);
}
async function locateFlyway(tree, configured) {
    const perhaps = tree.files.filter(({ path }) => mayBeOne(path));
    if (perhaps.length === 0 && configured.length === 0)
        return [];
    const settings = await settingsOf(tree, directoriesAbove(perhaps));
    const allPrefixes = [names/* standardPrefixes */.cL, ...settings.flatMap(({ prefixes }) => prefixes ?? [])];
    const files = tree.files.filter(({ path }) => allPrefixes.some(prefixes => (0,names/* flywayFile */.f8)(path, prefixes) || (0,names/* isAlmostOne */.to)(path, prefixes)) &&
        !(0,locate/* isForOtherDatabase */.Xs)((0,paths/* parentOf */.gN)(path)));
    const groups = new Map();
    for (const one of settings)
        if (one.locations.length > 0)
            groups.set(one.locations[0] ?? '', { roots: one.locations, settings: one, files: [] });
    for (const { path } of configured)
        if (!groups.has(path))
            groups.set(path, { roots: [path], files: [] });
    const rootOf = rootFinder(groups);
    for (const file of files) {
        const root = rootOf(file.path);
        if (root === undefined)
            continue;
        const group = groups.get(root);
        if (group)
            group.files.push(file);
        else
            groups.set(root, { roots: [root], files: [file] });
    }
    const named = new Map(configured.map(history => [history.path, history]));
    const others = await directoriesOfOthers([...groups].flatMap(([directory, { settings: own }]) => (own ? [] : directory)), tree);
    return [...groups].flatMap(([directory, { roots, settings: own, files: mine }]) => {
        const nearest = own ?? nearestOf(settings, directory);
        const kinds = mine.map(({ path }) => (0,names/* flywayFile */.f8)(path, nearest?.prefixes)?.kind);
        const isFlyways = kinds.includes('versioned') && kinds.filter(kind => kind !== undefined).length * 2 > mine.length;
        if (!named.has(directory) && !own && (!isFlyways || others.has(directory)))
            return [];
        if (mine.length === 0 && !named.has(directory))
            return [];
        return [
            {
                ...(0,locate/* location */.C5)('flyway', directory, mine, named.get(directory)),
                settings: nearest ? { flyway: JSON.stringify(nearest) } : {},
                declared: [...new Set([...roots, ...mine.map(({ path }) => (0,paths/* parentOf */.gN)(path))])],
            },
        ];
    });
}
function directoriesAbove(files) {
    const found = new Set();
    for (const { path } of files)
        for (let at = (0,paths/* parentOf */.gN)(path); !found.has(at); at = (0,paths/* parentOf */.gN)(at))
            found.add(at);
    return found;
}
/** The directory whose history a file belongs to: one that is named, else the top one that is called as usual. */
function rootFinder(groups) {
    const owners = new Map([...groups].flatMap(([key, { roots }]) => roots.map(root => [root, key])));
    return path => {
        const java = javaRoots.find(root => path.includes(root));
        const above = (0,paths/* upwards */.Hy)((0,paths/* parentOf */.gN)(path));
        // A location of the class path is a package, too.
        const beside = java === undefined ? above : (0,paths/* upwards */.Hy)((0,paths/* parentOf */.gN)(path.replace(java, resources)));
        for (const directory of [...above, ...beside]) {
            const owner = owners.get(directory);
            if (owner !== undefined)
                return owner;
        }
        return beside.reverse().find(isUsual);
    };
}
function isUsual(directory) {
    return usual.test((0,paths/* fileName */.Md)(directory)) && !(0,locate/* isCopy */.sN)(directory) && !(0,locate/* isForOtherDatabase */.Xs)(directory);
}
/** The settings of the file that is nearest above a directory, which names no location. */
function nearestOf(settings, directory) {
    const module = (file) => (0,paths/* parentOf */.gN)(file).replace(/\/?src\/main\/resources$/, '');
    return settings
        .filter(({ file, locations }) => locations.length === 0 && (0,paths/* isIn */.S1)(module(file), directory))
        .sort((a, b) => module(b.file).length - module(a.file).length)[0];
}
const locate_manifests = ['Cargo.toml', 'pom.xml', 'build.gradle', 'build.gradle.kts', 'package.json', 'go.mod'];
/** As its profile among the runners of plain SQL files has it. */
const ofPyway = { companions: ['.pyway.conf', 'pyway.conf'], dependency: /^[ \t"']*pyway\b/m };
/** refinery, a runner in Rust, and pyway have names of the same kind. */
async function directoriesOfOthers(directories, tree) {
    const others = new Set();
    for (const directory of directories) {
        const isPyways = () => (0,manifests/* evidenceFor */.hF)(ofPyway, directory, tree);
        if (isRust(directory, tree) || (await isPyways()) !== undefined)
            others.add(directory);
    }
    return others;
}
function isRust(directory, tree) {
    const nearest = (0,paths/* upwards */.Hy)(directory).find(at => locate_manifests.some(name => tree.file((0,paths/* within */.ux)(at, name))));
    return nearest !== undefined && tree.file((0,paths/* within */.ux)(nearest, 'Cargo.toml')) !== undefined;
}


/***/ }),

/***/ 16824:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VT: () => (/* binding */ isSql),
/* harmony export */   cL: () => (/* binding */ standardPrefixes),
/* harmony export */   f8: () => (/* binding */ flywayFile),
/* harmony export */   to: () => (/* binding */ isAlmostOne)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98069);

const standardPrefixes = { versioned: 'V', baseline: 'B', repeatable: 'R' };
const versioned = /^(\d+(?:[._]\d+)*)(?:__(.*))?\.(sql|java|kt)$/i;
const repeatable = /^__(.+)\.(?:sql|java|kt)$/i;
const callback = /^(beforeMigrate|afterMigrate)(?:__.*)?\.sql$/;
/** What takes a migration back, and is run by another command. */
const undo = /^U\d/;
/** Everything else is a class. */
function isSql(path) {
    return /\.sql$/i.test(path);
}
function flywayFile(path, ofProject = standardPrefixes) {
    const name = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .Md)(path);
    // Classes are called as Flyway itself has it, whatever a project calls its files.
    const prefixes = isSql(name) ? ofProject : standardPrefixes;
    for (const kind of ['versioned', 'baseline']) {
        const prefix = prefixes[kind];
        const [, version = '', title = '', ending = ''] = versioned.exec(afterPrefix(name, prefix) ?? '') ?? [];
        if (version === '')
            continue;
        const segments = version.split(/[._]/).map(one => BigInt(one));
        while (segments.length > 1 && segments.at(-1) === 0n)
            segments.pop();
        return {
            kind,
            version: { version: `${prefix}${version}`, title, key: segments.join('.'), segments },
            isSql: ending.toLowerCase() === 'sql',
        };
    }
    const [, description] = repeatable.exec(afterPrefix(name, prefixes.repeatable) ?? '') ?? [];
    if (description !== undefined)
        return { kind: 'repeatable', description };
    const event = callback.exec(name)?.[1];
    if (event === 'beforeMigrate' || event === 'afterMigrate')
        return { kind: 'callback', event };
    return undefined;
}
function afterPrefix(name, prefix) {
    return name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
}
/** A file of SQL beside migrations that is none: by its name it may be meant as one. */
function isAlmostOne(path, prefixes = standardPrefixes) {
    const name = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .Md)(path);
    return (/\.sql$/i.test(name) &&
        !undo.test(name) &&
        !flywayFile(path, prefixes) &&
        /^[vVrRbB]?_?\d|^[rR]_/.test(name));
}


/***/ }),

/***/ 72233:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ yamlValuesIn),
/* harmony export */   aO: () => (/* binding */ flattened),
/* harmony export */   db: () => (/* binding */ propertiesIn),
/* harmony export */   gV: () => (/* binding */ prefixed),
/* harmony export */   pn: () => (/* binding */ camelCased)
/* harmony export */ });
/** https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Properties.html, as far as settings need it. */
function propertiesIn(text) {
    const values = new Map();
    for (const line of text.split(/\r?\n/)) {
        const at = line.search(/[=:]/);
        const name = line.slice(0, at).trim();
        if (at > 0 && !/^[#!]/.test(name))
            values.set(name, line.slice(at + 1).trim());
    }
    return values;
}
/** All documents of a YAML file; of a name that stands in several, the last one counts. */
async function yamlValuesIn(text) {
    const { parseAllDocuments } = await __webpack_require__.e(/* import() */ 3483).then(__webpack_require__.t.bind(__webpack_require__, 33483, 19));
    const documents = parseAllDocuments(text);
    const values = new Map();
    for (const document of Array.isArray(documents) ? documents : []) {
        if (document.errors.length > 0)
            continue;
        for (const [name, value] of flattened(document.toJS({ maxAliasCount: 100 })))
            values.set(name, value);
    }
    return values;
}
function prefixed(values, prefix) {
    return new Map([...values].flatMap(([name, value]) => name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : []));
}
/** Spring writes `out-of-order`; what stands in a group (`placeholders.`) keeps its name. */
function camelCased(values, group) {
    return new Map([...values].map(([name, value]) => [
        name.startsWith(group) ? name : name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase()),
        value,
    ]));
}
const maxDepth = 10;
function* flattened(value, name = '', depth = 0) {
    if (Array.isArray(value))
        yield [name, value.join(',')];
    else if (typeof value === 'object' && value !== null && depth < maxDepth)
        for (const [key, one] of Object.entries(value))
            yield* flattened(one, name === '' ? key : `${name}.${key}`, depth + 1);
    else if (value !== undefined && value !== null && name !== '')
        yield [name, String(value)];
}


/***/ }),

/***/ 33575:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ locateLiquibase)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98069);
/* harmony import */ var _sql_locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70580);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63160);



/** Names that only a changelog has. */
const ofItsOwn = /^(?:db[._-]?)?change[-_]?log[._-]?(?:master|root|main)?\.(?:xml|ya?ml|json|sql)$/i;
const ofAny = /^(?:master|root|main|index)\.(?:xml|ya?ml|json)$/i;
const itsDirectory = /(?:^|\/)(?:liquibase|db|change-?logs?)\//i;
const maxMasters = 100;
/** One history for each master changelog, with all that it includes. */
async function locateLiquibase(tree, configured) {
    const candidates = tree.files.filter(({ path }) => isUsual(path) && !(0,_sql_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .isCopy */ .sN)(path) && !(0,_sql_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .isForOtherDatabase */ .Xs)(path) && !path.includes('src/test/'));
    const isThere = candidates.length > 0 ||
        (tree.files.some(({ path }) => (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .isSettingsFile */ .k)(path)) &&
            tree.files.some(({ path }) => /liquibase|change-?log/i.test(path)));
    if (configured.length === 0 && !isThere)
        return [];
    const { locationsAmong } = await Promise.all(/* import() */[__webpack_require__.e(3483), __webpack_require__.e(628), __webpack_require__.e(4497), __webpack_require__.e(5734)]).then(__webpack_require__.bind(__webpack_require__, 95734));
    const found = await locationsAmong(candidates.slice(0, maxMasters), configured, tree);
    return found.map(({ master, files, configured: named, settings: own }) => ({
        ...(0,_sql_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .location */ .C5)('liquibase', (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(master), files, named),
        ...(named ? {} : { name: (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(master) || '.' }),
        settings: { master, ...(own ? { liquibase: JSON.stringify(own) } : {}) },
        declared: [...new Set([(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(master), ...files.map(({ path }) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(path))])],
    }));
}
function isUsual(path) {
    const name = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md)(path);
    return ofItsOwn.test(name) || (ofAny.test(name) && itsDirectory.test(path));
}


/***/ }),

/***/ 7204:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ol: () => (/* binding */ resourceIn),
/* harmony export */   RD: () => (/* binding */ rootsOf),
/* harmony export */   sQ: () => (/* binding */ pathsFor),
/* harmony export */   zV: () => (/* binding */ fileAmong)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98069);

/** A path as changelogs and settings write it, without what says that it is a resource. */
function resourceIn(written) {
    return written.replace(/^classpath\*?:/, '').replace(/^\/+/, '');
}
/** Where paths that are not relative may begin: the resources of the master's module, the module, the repository. */
function rootsOf(master) {
    const [, module = '', resources] = /^(.*?)(src\/[^/]+\/resources)(?:\/|$)/.exec((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(master)) ?? [];
    const above = module.replace(/\/$/, '');
    return resources === undefined ? (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .upwards */ .Hy)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(master)) : [(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(above, resources), above, ''];
}
/** The paths of the tree that a written one may be, the likeliest first. */
function pathsFor(written, roots) {
    return roots.flatMap(root => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalized */ .A9)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(root, resourceIn(written).replace(/\/$/, ''))) ?? []);
}
function fileAmong(paths, tree) {
    for (const path of paths) {
        const file = tree.file(path);
        if (file)
            return file;
    }
    return undefined;
}


/***/ }),

/***/ 63160:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ isSettingsFile),
/* harmony export */   t: () => (/* binding */ liquibaseSettings)
/* harmony export */ });
/* harmony import */ var _git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33755);
/* harmony import */ var _text_by_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58214);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98069);
/* harmony import */ var _java_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72233);
/* harmony import */ var _resources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7204);





const settingsFile = /^(?:liquibase\.properties|application(?:-prod(?:uction)?)?\.(?:properties|ya?ml))$/;
function isSettingsFile(path) {
    return settingsFile.test((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md)(path));
}
/** Of very many files in which settings may be, the first ones are read. */
const maxFiles = 50;
/** Those of production come first. */
async function liquibaseSettings(tree) {
    const files = tree.files
        .filter(({ path }) => isSettingsFile(path) && !path.includes('src/test/'))
        .slice(0, maxFiles)
        .sort((a, b) => Number(b.path.includes('-prod')) - Number(a.path.includes('-prod')));
    const blobs = await tree.read(files);
    const found = [];
    for (const file of files) {
        const text = (0,_git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(blobs.get(file.oid));
        if (!/liquibase|changelog/i.test(text))
            continue;
        const values = await valuesIn(file.path, text);
        if (values.size > 0)
            found.push(settingsFrom(values, file, tree));
    }
    return found;
}
async function valuesIn(path, text) {
    if ((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md)(path) === 'liquibase.properties') {
        const plain = (0,_java_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .propertiesIn */ .db)(text);
        return (0,_java_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCased */ .pn)(new Map([...plain].map(([name, value]) => [name.replace(/^liquibase\.(?:command\.)?/, ''), value])), 'parameter.');
    }
    const values = path.endsWith('.properties') ? (0,_java_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .propertiesIn */ .db)(text) : await (0,_java_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlValuesIn */ .$k)(text);
    return (0,_java_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCased */ .pn)((0,_java_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .prefixed */ .gV)(values, 'spring.liquibase.'), 'parameters.');
}
function settingsFrom(values, file, tree) {
    const first = (...keys) => keys.map(key => values.get(key)).find(value => value !== undefined);
    const contexts = first('contexts', 'contextFilter');
    const named = first('changeLog', 'changeLogFile', 'changelogFile');
    return {
        file: file.path,
        changelog: named === undefined ? undefined : pathOf(named, file.path, tree),
        contexts: contexts
            ?.split(',')
            .map(one => one.trim())
            .filter(one => one !== ''),
        labels: first('labels', 'labelFilter'),
        schema: first('defaultSchema', 'defaultSchemaName'),
        parameters: (0,_text_by_name_js__WEBPACK_IMPORTED_MODULE_3__/* .byName */ .n)(Object.fromEntries([...(0,_java_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .prefixed */ .gV)(values, 'parameters.'), ...(0,_java_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .prefixed */ .gV)(values, 'parameter.')])),
    };
}
function pathOf(named, configuration, tree) {
    const path = (0,_resources_js__WEBPACK_IMPORTED_MODULE_4__/* .resourceIn */ .Ol)(named);
    const beside = [(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(configuration), ''].flatMap(at => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalized */ .A9)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(at, path)) ?? []);
    const end = `/resources/${path}`;
    return (beside.find(one => tree.file(one)) ??
        tree.files.find(one => `/${one.path}`.endsWith(end) && !one.path.includes('src/test/'))?.path);
}


/***/ }),

/***/ 16129:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hp: () => (/* binding */ filesAbove),
/* harmony export */   S7: () => (/* binding */ manifestsAbove),
/* harmony export */   hF: () => (/* binding */ evidenceFor)
/* harmony export */ });
/* harmony import */ var _git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33755);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98069);


/** Where a project says which packages it uses. */
const names = [
    'go.mod',
    'package.json',
    'Cargo.toml',
    'pyproject.toml',
    'requirements.txt',
    'setup.cfg',
    'Pipfile',
    '.config/dotnet-tools.json',
];
/** Those of .NET are called as the project is. */
const projects = /\.(?:cs|fs|vb)proj$/;
const maxProjects = 10;
/** Of a longer one, the beginning is looked at. */
const maxLength = 1_000_000;
function filesIn(directory, tree) {
    return [
        ...names.flatMap(name => tree.file((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(directory, name)) ?? []),
        ...tree
            .inDirectory(directory)
            .filter(({ path }) => projects.test(path))
            .slice(0, maxProjects),
    ];
}
const known = new WeakMap();
/** Many directories have the same ones above them. */
function manifestsIn(directory, tree) {
    const ofTree = known.get(tree) ?? new Map();
    known.set(tree, ofTree);
    const read = ofTree.get(directory) ?? readManifests(directory, tree);
    ofTree.set(directory, read);
    return read;
}
async function readManifests(directory, tree) {
    const files = filesIn(directory, tree);
    if (files.length === 0)
        return [];
    const blobs = await tree.read(files);
    return files.map(({ path, oid }) => ({ path, text: (0,_git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(blobs.get(oid)).slice(0, maxLength) }));
}
/** The manifests of a directory and of those above it, the nearest first. */
async function manifestsAbove(directory, tree) {
    const all = await Promise.all((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .upwards */ .Hy)(directory).map(at => manifestsIn(at, tree)));
    return all.filter(manifests => manifests.length > 0);
}
/** Files of these names in a directory and in those above it, the nearest first. */
function filesAbove(directory, called, tree) {
    if (called.length === 0)
        return [];
    return (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .upwards */ .Hy)(directory).flatMap(at => called.flatMap(name => tree.file((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(at, name)) ?? []));
}
/** What says so of a directory, by its path; of manifests, the nearest that names one of the packages counts. */
async function evidenceFor({ companions = [], dependency, outrankedBy }, directory, tree) {
    const [companion] = filesAbove(directory, companions, tree);
    if (companion)
        return companion.path;
    if (!dependency)
        return undefined;
    for (const manifests of await manifestsAbove(directory, tree)) {
        if (manifests.some(({ text }) => outrankedBy?.test(text)))
            return undefined;
        const naming = manifests.find(({ text }) => dependency.test(text));
        if (naming)
            return naming.path;
    }
    return undefined;
}


/***/ }),

/***/ 8144:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ofNodeModules),
/* harmony export */   x: () => (/* binding */ drizzleModels)
/* harmony export */ });
/** Where Node.js packages are installed, seen from a directory that is made from git alone. */
const link = 'ln -s "$MIGRATION_GATE_DIRECTORY/node_modules" .';
/** What a package of Node.js brings, as a command. */
function ofNodeModules(command) {
    return `${link} && npx ${command}`;
}
const drizzleModels = {
    run: ofNodeModules('drizzle-kit migrate'),
    models: ofNodeModules('drizzle-kit generate'),
    beside: ['drizzle.config.ts', 'drizzle.config.js', 'drizzle.config.mjs', 'drizzle.config.json'],
};


/***/ }),

/***/ 51404:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ directoriesNamedBy)
/* harmony export */ });
/* harmony import */ var _git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33755);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98069);


const maxFiles = 20;
const maxNamed = 20;
const maxLength = 300;
const indexes = new WeakMap();
function filesCalled(names, tree) {
    let index = indexes.get(tree);
    if (!index) {
        const lists = new Map();
        for (const file of tree.files) {
            const name = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md)(file.path);
            const list = lists.get(name);
            if (list)
                list.push(file);
            else
                lists.set(name, [file]);
        }
        indexes.set(tree, lists);
        index = lists;
    }
    return names.flatMap(name => index.get(name) ?? []).slice(0, maxFiles);
}
/** The directories that these files name, as paths of the tree. */
async function directoriesNamedBy(files, tree) {
    const directories = new Set();
    for (const { names, before, below } of files) {
        const naming = filesCalled(names, tree);
        const blobs = naming.length > 0 ? await tree.read(naming) : new Map();
        for (const { path, oid } of naming)
            for (const named of valuesAfter(before, (0,_git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(blobs.get(oid)))) {
                const at = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalized */ .A9)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(path), below === undefined ? named : (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(named, below)));
                if (at !== undefined && at !== '')
                    directories.add(at);
            }
    }
    return directories;
}
const call = /^\s*(?:path\.)?(?:resolve|join)\(([^)\n]{0,200})\)/;
const quoted = /^\s*(['"`])([^'"`\n]{1,200})\1/;
const bare = /^[ \t]*([\w./-]{1,200})[ \t\r]*(?:$|\n)/;
/** `'x'`, `path.join(__dirname, 'x', 'y')`, and `x` alone on its line. */
function valuesAfter(before, text) {
    const found = [];
    for (const match of text.matchAll(before)) {
        if (found.length === maxNamed)
            break;
        const start = match.index + match[0].length;
        const rest = text.slice(start, start + maxLength);
        const parts = call.exec(rest)?.[1];
        const value = parts === undefined
            ? (quoted.exec(rest)?.[2] ?? bare.exec(rest)?.[1])
            : Array.from(parts.matchAll(/['"`]([^'"`]*)['"`]/g), ([, part]) => part).join('/');
        if (value)
            found.push(value.replace(/^file:\/\//, '').replace(/\/\*[^/]*$/, ''));
    }
    return found;
}


/***/ }),

/***/ 25991:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ leavesTablesToOthers),
/* harmony export */   i: () => (/* binding */ prismaFiles)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98069);

/**
 * The schema beside a directory of migrations: one file, or several in the directories there.
 * https://www.prisma.io/docs/orm/prisma-schema/overview/location
 */
async function prismaFiles({ directory }, tree) {
    const around = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(directory);
    const files = around === ''
        ? tree.inDirectory('').filter(({ path }) => isSchema(path))
        : tree.files.filter(({ path }) => isSchema(path) && (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isIn */ .S1)(around, path));
    if (files.length < 2)
        return files;
    // A generated client keeps a copy of its own.
    const main = files.find(({ path }) => path === (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(around, 'schema.prisma'));
    const texts = await Promise.all(files.map(file => tree.readText(file)));
    const sources = texts.filter(text => /^[ \t]*datasource[ \t]/m.test(text));
    return main && sources.length > 1 ? [main] : files;
}
function isSchema(path) {
    return path.endsWith('.prisma') && !path.includes('node_modules/');
}
const configurations = ['prisma.config.ts', 'prisma.config.mts', 'prisma.config.js', 'prisma.config.mjs'];
/** Does a configuration leave tables to others? https://www.prisma.io/docs/orm/prisma-schema/data-model/externally-managed-tables */
async function leavesTablesToOthers(directory, tree) {
    const files = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .upwards */ .Hy)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(directory))
        .flatMap(one => configurations.map(name => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(one, name)))
        .flatMap(path => tree.file(path) ?? []);
    const texts = await Promise.all(files.map(file => tree.readText(file)));
    return texts.some(text => /\bexternal\b/.test(text));
}


/***/ }),

/***/ 25003:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readFollowingLinks),
/* harmony export */   _: () => (/* binding */ syntaxErrorsInPython)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17318);

/**
 * The bytes of files in one go, symbolic links followed inside the tree. The reason says why a link leads nowhere; files
 * whose content is known already are not read.
 */
async function readFollowingLinks(files, tree, isKnown) {
    const wanted = files.filter(file => file.mode === '120000' || !isKnown(file.oid));
    const bytes = await tree.read(wanted);
    const links = wanted.filter(file => file.mode === '120000');
    const targets = new Map();
    for (const link of links) {
        const target = followed(link, bytes.get(link.oid), tree);
        if (target)
            targets.set(link, target);
    }
    const further = targets.size > 0 ? await tree.read([...targets.values()]) : new Map();
    const found = new Map();
    for (const file of wanted) {
        if (file.mode !== '120000') {
            const content = bytes.get(file.oid);
            if (content)
                found.set(file, (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .k)(content));
            continue;
        }
        const target = targets.get(file);
        const content = target && further.get(target.oid);
        found.set(file, content ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .k)(content) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)('it is a symbolic link to something outside the tree'));
    }
    return found;
}
function followed(link, bytes, tree) {
    const parts = link.path.split('/').slice(0, -1);
    for (const part of bytes?.toString('utf8').split('/') ?? []) {
        if (part === '..') {
            if (parts.pop() === undefined)
                return undefined;
        }
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    const target = bytes?.subarray(0, 1).toString() === '/' ? undefined : tree.file(parts.join('/'));
    return target?.mode === '120000' ? undefined : target;
}
/** A link that leads nowhere is no error of the language. */
async function syntaxErrorsInPython(files, tree) {
    const { syntaxErrorIn } = await Promise.all(/* import() */[__webpack_require__.e(1645), __webpack_require__.e(2962)]).then(__webpack_require__.bind(__webpack_require__, 82962));
    const found = new Map();
    for (const [file, content] of await readFollowingLinks(files, tree, () => false)) {
        const error = content?.ok ? await syntaxErrorIn(content.value) : undefined;
        if (error)
            found.set(file, error);
    }
    return found;
}


/***/ }),

/***/ 19803:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ij: () => (/* binding */ frameworks),
  AZ: () => (/* binding */ loadFrameworks),
  Bv: () => (/* binding */ onlyByCommand)
});

// EXTERNAL MODULE: ./src/frameworks/alembic/locate.js + 4 modules
var locate = __webpack_require__(12458);
// EXTERNAL MODULE: ./src/frameworks/code-migrations/locate.js
var code_migrations_locate = __webpack_require__(30843);
;// CONCATENATED MODULE: ./src/frameworks/code-migrations/runner.js
/** What every runner of programs in JavaScript or TypeScript has in common: they are read for all of their dialects. */
const readJavascript = async (text) => (await Promise.all(/* import() */[__webpack_require__.e(8840), __webpack_require__.e(366), __webpack_require__.e(3966), __webpack_require__.e(1641)]).then(__webpack_require__.bind(__webpack_require__, 71641))).readJavascript(text);
const git = 'https://git-scm.com/docs/git-merge';
const namesDiffer = {
    outcome: 'refuses',
    consequence: 'only one of the two files can be there after the merge',
    source: git,
};
/** What is the same for all that remember each applied migration, with what is not. */
function recordsEach(source, late, known) {
    return {
        order: 'sequence',
        duplicateId: namesDiffer,
        severalHeads: { outcome: 'legal', consequence: 'files form one line by their names', source },
        lateVersion: {
            outcome: 'legal',
            consequence: `${late} runs it after what a database already has; new databases run it in its sorted place`,
            source,
        },
        edited: {
            outcome: 'unnoticed',
            consequence: 'databases that have applied it never see the edit, and new ones get it',
            source,
        },
        transaction: 'per-migration',
        ...known,
    };
}
function keepsWhatItMade(source) {
    return {
        outcome: 'unnoticed',
        consequence: 'databases that have applied it keep what it created, and new ones never get it',
        source,
    };
}

// EXTERNAL MODULE: ./src/frameworks/code-migrations/sending.js
var sending = __webpack_require__(87951);
;// CONCATENATED MODULE: ./src/frameworks/code-migrations/distinct-runners.js


const umzug = 'https://github.com/sequelize/umzug#readme';
const payload = 'https://payloadcms.com/docs/database/migrations';
const mikroOrm = 'https://mikro-orm.io/docs/migrations';
const seaOrm = 'https://github.com/SeaQL/sea-orm/blob/master/sea-orm-migration/src/migrator.rs';
const refinery = 'https://github.com/rust-db/refinery/blob/main/refinery_core/src/traits/mod.rs';
const aerich = 'https://github.com/tortoise/aerich#readme';
const piccolo = 'https://piccolo-orm.readthedocs.io/en/latest/piccolo/migrations/running.html';
const missing = (title, message, source) => ({ outcome: 'refuses', consequence: `${title} then refuses to run anything (${message})`, source });
/** Runners whose names nobody else's files have. */
const distinctRunners = [
    {
        id: 'umzug',
        title: 'umzug',
        language: 'JavaScript or TypeScript',
        read: readJavascript,
        directories: /(^|\/)(db[-_]?)?migrations?$/i,
        names: /^(\d{4}\.\d\d\.\d\dT\d\d\.\d\d\.\d\d)\.(?![^/]*\.(?:d|test|spec)\.)[^/]*\.[cm]?[jt]s$/,
        byNumber: false,
        runner: recordsEach(umzug, 'umzug', { duplicateVersion: namesDiffer, removed: keepsWhatItMade(umzug) }),
    },
    {
        id: 'payload',
        title: 'Payload',
        language: 'JavaScript or TypeScript',
        read: readJavascript,
        directories: /(^|\/)migrations?$/i,
        names: /^(\d{8}_\d{6})(?:_[^/.]*)?\.[cm]?[jt]s$/,
        byNumber: false,
        command: 'npx payload migrate',
        runner: recordsEach(payload, '`payload migrate`', {
            duplicateVersion: namesDiffer,
            removed: keepsWhatItMade(payload),
        }),
    },
    {
        id: 'mikro-orm',
        title: 'MikroORM',
        language: 'JavaScript or TypeScript',
        read: readJavascript,
        directories: /(^|\/)(db[-_]?)?migrations?$/i,
        names: /^Migration(\d{14})(?:_[^/.]*)?\.[cm]?[jt]s$/,
        namedBy: [
            {
                names: ['mikro-orm.config.ts', 'mikro-orm.config.js', 'mikro-orm.config.mjs'],
                before: /\bpath(?:Ts)?['"]?\s*:/g,
            },
        ],
        byNumber: false,
        command: 'npx mikro-orm migration:up',
        sending: sending/* mikroOrmSending */.hQ,
        runner: recordsEach(mikroOrm, '`mikro-orm migration:up`', {
            duplicateVersion: namesDiffer,
            removed: keepsWhatItMade(mikroOrm),
        }),
    },
    {
        id: 'sea-orm',
        title: 'SeaORM',
        language: 'Rust',
        directories: /(^|\/)(?:[\w-]*migrat(?:ion|or)s?)(?:\/src)?(?:\/[\w-]+)?$/i,
        names: /^m(\d{8}_\d{6})_[^/.]*\.rs$/,
        byNumber: false,
        command: 'sea-orm-cli migrate up',
        read: async (text) => (await Promise.all(/* import() */[__webpack_require__.e(8840), __webpack_require__.e(366), __webpack_require__.e(3966), __webpack_require__.e(7118)]).then(__webpack_require__.bind(__webpack_require__, 27118))).readSeaOrm(text),
        onlyCompared: true,
        runner: recordsEach(seaOrm, '`sea-orm-cli migrate up`', {
            duplicateVersion: namesDiffer,
            removed: missing('SeaORM', '"Migration file of version … is missing, this migration has been applied but its file is missing"', seaOrm),
        }),
    },
    {
        id: 'refinery-rust',
        title: 'refinery',
        language: 'Rust',
        directories: /(^|\/)migrations?$/i,
        names: /^[VU](\d+)__\w+\.rs$/,
        byNumber: true,
        command: 'cargo run -- migrate',
        runner: recordsEach(refinery, 'refinery', {
            duplicateVersion: {
                outcome: 'refuses',
                consequence: 'refinery silently never runs one of the two where the other was applied, and fails on a new database',
                source: refinery,
            },
            lateVersion: {
                outcome: 'refuses',
                consequence: 'refinery refuses to start ("MissingVersion")',
                source: refinery,
            },
            removed: missing('refinery', '"MissingVersion"', refinery),
        }),
    },
    {
        id: 'aerich',
        title: 'aerich',
        language: 'Python',
        directories: /(^|\/)migrations\/[^/]+$/,
        names: /^(\d+)_\d{14}_[^/]*\.py$/,
        byNumber: false,
        command: 'aerich upgrade',
        runner: recordsEach(aerich, '`aerich upgrade`', {
            duplicateVersion: namesDiffer,
            removed: keepsWhatItMade(aerich),
        }),
    },
    {
        id: 'piccolo',
        title: 'Piccolo',
        language: 'Python',
        directories: /(^|\/)piccolo_migrations$/,
        names: /^(?!__)\D*(\d{4}[-_]\d\d[-_]\d\d[tT]\d\d[-_]\d\d[-_]\d\d[-_:]\d+)\.py$/,
        byNumber: false,
        command: 'piccolo migrations forwards all',
        runner: recordsEach(piccolo, '`piccolo migrations forwards`', {
            duplicateVersion: namesDiffer,
            removed: keepsWhatItMade(piccolo),
        }),
    },
];

;// CONCATENATED MODULE: ./src/frameworks/code-migrations/evident-runners.js


const kysely = 'https://github.com/kysely-org/kysely/blob/master/src/migration/migrator.ts';
const lucid = 'https://lucid.adonisjs.com/docs/migrations';
const strapi = 'https://docs.strapi.io/cms/database-migrations';
const yoyo = 'https://ollycope.com/software/yoyo/latest/';
const peewee = 'https://github.com/klen/peewee_migrate#readme';
const sequel = 'https://sequel.jeremyevans.net/rdoc/files/doc/migration_rdoc.html';
const fluentMigrator = 'https://fluentmigrator.github.io/';
const pgroll = 'https://github.com/xataio/pgroll/blob/main/pkg/roll/unapplied.go';
const reshape = 'https://github.com/fabianlindfors/reshape#readme';
/** Runners whose names others have as well: a package, a file of their own, or what their files hold says that they are theirs. */
const evidentRunners = [
    {
        id: 'kysely',
        title: 'Kysely',
        language: 'JavaScript or TypeScript',
        read: readJavascript,
        directories: /(^|\/)(db[-_]?)?migrations?$/i,
        names: /^(?=(\d+(?:[-_.T]\d+)*))\1[-_.](?![^/]*\.(?:d|test|spec)\.)[^/]*\.[cm]?[jt]s$/,
        evidence: {
            dependency: /"kysely(?:-ctl)?"\s*:/,
            // Many use it for queries alone.
            outrankedBy: /"(?:node-pg-migrate|knex|sequelize|typeorm|umzug|db-migrate|@mikro-orm\/migrations)"\s*:/,
        },
        needsEvidence: true,
        byNumber: false,
        command: 'npx kysely migrate:latest',
        sending: sending/* kyselySending */.uI,
        runner: recordsEach(kysely, 'Kysely', {
            duplicateVersion: namesDiffer,
            lateVersion: {
                outcome: 'refuses',
                consequence: 'Kysely refuses to run anything ("corrupted migrations: expected previously executed migration … to be at index …") unless the project sets allowUnorderedMigrations',
                source: kysely,
            },
            removed: {
                outcome: 'refuses',
                consequence: 'Kysely then refuses to run anything ("corrupted migrations: previously executed migration … is missing")',
                source: kysely,
            },
        }),
    },
    {
        id: 'adonis',
        title: 'AdonisJS Lucid',
        language: 'JavaScript or TypeScript',
        read: readJavascript,
        directories: /(^|\/)(database\/)?migrations(\/[^/]+)?$/,
        names: /^(\d{3,17})_(?![^/]*\.(?:d|test|spec)\.)[^/]*\.[cm]?[jt]s$/,
        evidence: { dependency: /"@adonisjs\/lucid"\s*:/ },
        needsEvidence: true,
        byNumber: false,
        command: 'node ace migration:run --force',
        sending: sending/* adonisSending */.Xv,
        runner: recordsEach(lucid, '`node ace migration:run`', {
            duplicateVersion: namesDiffer,
            removed: keepsWhatItMade(lucid),
        }),
    },
    {
        id: 'strapi',
        title: 'Strapi',
        language: 'JavaScript or TypeScript',
        read: readJavascript,
        directories: /(^|\/)database\/migrations$/,
        names: /^(?=(\d+(?:[-_.T]\d+)*))\1[-_.](?![^/]*\.(?:d|test|spec)\.)[^/]*\.[jt]s$/,
        evidence: { dependency: /"@strapi\/strapi"\s*:/ },
        needsEvidence: true,
        byNumber: false,
        sending: sending/* knexSending */.pe,
        runner: recordsEach(strapi, 'Strapi', {
            duplicateVersion: namesDiffer,
            removed: keepsWhatItMade(strapi),
        }),
    },
    {
        id: 'yoyo-python',
        title: 'yoyo',
        language: 'Python',
        directories: /(^|\/)(db[-_]?)?migrations?$/i,
        names: /^(?=(\d+(?:_\d+)*))\1[^/\d][^/]*\.py$/,
        evidence: { companions: ['yoyo.ini'], dependency: /^[ \t"']*yoyo-migrations\b/m },
        needsEvidence: true,
        namedBy: [{ names: ['yoyo.ini'], before: /^[ \t]*sources[ \t]*=/gm }],
        holds: /\byoyo\b/,
        byNumber: false,
        command: 'yoyo apply --batch --database "$DATABASE_URL"',
        runner: recordsEach(yoyo, 'yoyo', { duplicateVersion: namesDiffer, removed: keepsWhatItMade(yoyo) }),
    },
    {
        id: 'peewee-migrate',
        title: 'peewee-migrate',
        language: 'Python',
        directories: /(^|\/)(db[-_]?)?migrations?$/i,
        names: /^(\d{3,})_[^/]*\.py$/,
        evidence: { dependency: /\bpeewee[-_]migrate\b/ },
        needsEvidence: true,
        holds: /^def migrate\(/m,
        byNumber: false,
        command: 'pw_migrate migrate --database "$DATABASE_URL"',
        runner: recordsEach(peewee, 'peewee-migrate', {
            duplicateVersion: namesDiffer,
            removed: keepsWhatItMade(peewee),
        }),
    },
    {
        id: 'sequel',
        title: 'Sequel',
        language: 'Ruby',
        directories: /(^|\/)(db\/)?(migrations?|migrate)$/,
        names: /^(\d+)_[^/]*\.rb$/,
        holds: /\bSequel\.migration\b/,
        byNumber: true,
        command: 'sequel -m db/migrations "$DATABASE_URL"',
        runner: recordsEach(sequel, 'Sequel', {
            duplicateVersion: {
                outcome: 'refuses',
                consequence: 'Sequel refuses to run anything where files are numbered ("Duplicate migration version"); with timestamps it runs both',
                source: sequel,
                upTo: 20_000_101,
            },
            removed: {
                outcome: 'refuses',
                consequence: 'Sequel then refuses to run anything ("Applied migration files not in file system", "Missing migration version")',
                source: sequel,
            },
        }),
    },
    {
        id: 'fluent-migrator',
        title: 'FluentMigrator',
        language: 'C#',
        directories: /(^|\/)Migrations?(\/[^/]+)?$/i,
        names: /^[A-Za-z]?_?(?=(\d+(?:_\d+)*))\1_[^/.]*\.cs$/,
        evidence: { dependency: /"FluentMigrator(?:\.[\w.]+)?"/ },
        needsEvidence: true,
        holds: /\[\s*(?:\w*Migration)\s*\(/,
        byNumber: true,
        command: 'dotnet fm migrate -p postgres -c "$DATABASE_URL"',
        runner: recordsEach(fluentMigrator, 'FluentMigrator', {
            duplicateVersion: {
                outcome: 'refuses',
                consequence: 'FluentMigrator refuses to run anything ("Duplicate migration version")',
                source: fluentMigrator,
            },
            removed: keepsWhatItMade(fluentMigrator),
        }),
    },
    {
        id: 'pgroll',
        title: 'pgroll',
        language: 'JSON or YAML',
        directories: /(^|\/)([a-z]+[-_])?migrations?$/i,
        names: /^(\d+)_[^/]*\.(?:json|ya?ml)$/,
        holds: /^[ \t{]*"?operations"?[ \t]*:|"operations"[ \t]*:[ \t\n\r]*\[/m,
        byNumber: false,
        command: 'pgroll migrate migrations --complete',
        runner: recordsEach(pgroll, 'pgroll', {
            duplicateVersion: namesDiffer,
            lateVersion: {
                outcome: 'refuses',
                consequence: 'pgroll refuses to run anything: the files must begin with those that a database has, in the same order',
                source: pgroll,
            },
            removed: {
                outcome: 'refuses',
                consequence: 'pgroll then refuses to run anything: it compares the files with what a database has',
                source: pgroll,
            },
        }),
    },
    {
        id: 'reshape',
        title: 'reshape',
        language: 'TOML or JSON',
        directories: /(^|\/)migrations?$/i,
        names: /^(\d+)[-_][^/]*\.(?:toml|json)$/,
        holds: /^[ \t]*\[\[[ \t]*actions[ \t]*\]\]|"actions"[ \t]*:[ \t\n\r]*\[/m,
        byNumber: false,
        command: 'reshape migrate --complete',
        runner: recordsEach(reshape, 'reshape', {
            duplicateVersion: namesDiffer,
            removed: keepsWhatItMade(reshape),
        }),
    },
];

;// CONCATENATED MODULE: ./src/frameworks/code-migrations/runners.js




const rails = 'https://github.com/rails/rails/blob/main/activerecord/lib/active_record/migration.rb';
const ecto = 'https://github.com/elixir-ecto/ecto_sql/blob/master/lib/ecto/migrator.ex';
const laravel = 'https://github.com/laravel/framework/blob/master/src/Illuminate/Database/Migrations/Migrator.php';
const phinx = 'https://github.com/cakephp/phinx/blob/0.x/src/Phinx/Migration/Manager.php';
const doctrine = 'https://www.doctrine-project.org/projects/doctrine-migrations/en/current/reference/managing-migrations.html';
const efCore = 'https://learn.microsoft.com/en-us/ef/core/managing-schemas/migrations/teams';
const goose = 'https://pressly.github.io/goose/documentation/annotations/';
const pgMigrate = 'https://github.com/salsita/node-pg-migrate/blob/main/src/runner.ts';
const sequelize = 'https://github.com/sequelize/umzug#readme';
const typeOrm = 'https://typeorm.io/docs/migrations/executing';
const knex = 'https://github.com/knex/knex/blob/master/lib/migrations/migrate/Migrator.js';
const knexRefuses = {
    outcome: 'refuses',
    consequence: 'Knex then refuses to run anything ("the migration directory is corrupt")',
    source: knex,
};
const knexFiles = ['knexfile.js', 'knexfile.cjs', 'knexfile.mjs', 'knexfile.ts'];
/** Wherever they like. */
const migrationsDirectory = /(^|\/)((db|database|pg|postgres(ql)?)[-_]?)?migrations?([-_](db|pg|postgres(ql)?|v?\d{1,4}))?$/i;
/** Runners that are recognised by the names of their files. Of those that fit, the first one counts. */
const programRunners = [
    ...evidentRunners,
    ...distinctRunners,
    {
        id: 'rails',
        title: 'Rails',
        language: 'Ruby',
        directories: /(^|\/)db\/([a-z0-9_]+_)?migrate$/,
        names: /^(\d+)_[_a-z0-9]*(\.[_a-z0-9]*)?\.rb$/,
        byNumber: true,
        command: 'bin/rails db:migrate',
        read: async (text) => (await Promise.all(/* import() */[__webpack_require__.e(8840), __webpack_require__.e(366), __webpack_require__.e(3966), __webpack_require__.e(8244)]).then(__webpack_require__.bind(__webpack_require__, 88244))).readRails(text),
        sending: sending/* railsSending */.wX,
        runner: recordsEach(rails, '`bin/rails db:migrate`', {
            duplicateVersion: {
                outcome: 'refuses',
                consequence: 'every `bin/rails db:migrate` stops with DuplicateMigrationVersionError',
                source: rails,
            },
            removed: keepsWhatItMade(rails),
        }),
    },
    {
        id: 'ecto',
        title: 'Ecto',
        language: 'Elixir',
        directories: /(^|\/)priv\/[^/]+\/migrations$/,
        names: /^(\d+)_[^/]*\.exs$/,
        byNumber: true,
        command: 'mix ecto.migrate',
        read: async (text) => (await Promise.all(/* import() */[__webpack_require__.e(8840), __webpack_require__.e(366), __webpack_require__.e(3966), __webpack_require__.e(9474)]).then(__webpack_require__.bind(__webpack_require__, 19474))).readEcto(text),
        sending: sending/* ectoSending */.Mm,
        runner: recordsEach(ecto, '`mix ecto.migrate`', {
            duplicateVersion: {
                outcome: 'refuses',
                consequence: '`mix ecto.migrate` refuses a new database ("migration version … is duplicated"), and on one that has run either of them, the other one counts as applied and never runs',
                source: ecto,
            },
            removed: keepsWhatItMade(ecto),
        }),
    },
    {
        id: 'laravel',
        title: 'Laravel',
        language: 'PHP',
        directories: /(^|\/)database\/migrations(\/[^/]+)?$/i,
        names: /^(\d{4}_\d{2}_\d{2}_\d{6})_[^/]*\.php$/,
        byNumber: false,
        command: 'php artisan migrate --force',
        read: async (text) => (await Promise.all(/* import() */[__webpack_require__.e(8840), __webpack_require__.e(366), __webpack_require__.e(3966), __webpack_require__.e(5112)]).then(__webpack_require__.bind(__webpack_require__, 95112))).readLaravel(text),
        sending: sending/* laravelSending */.oN,
        runner: recordsEach(laravel, '`php artisan migrate`', {
            duplicateVersion: namesDiffer,
            removed: keepsWhatItMade(laravel),
        }),
    },
    {
        id: 'phinx',
        title: 'Phinx',
        language: 'PHP',
        directories: /(^|\/)(db\/migrations|config\/Migrations)$/,
        names: /^(\d{14})_[^/]*\.php$/,
        byNumber: true,
        command: 'vendor/bin/phinx migrate',
        read: async (text) => (await Promise.all(/* import() */[__webpack_require__.e(8840), __webpack_require__.e(366), __webpack_require__.e(3966), __webpack_require__.e(9804)]).then(__webpack_require__.bind(__webpack_require__, 19804))).readPhinx(text),
        runner: recordsEach(phinx, '`phinx migrate`', {
            duplicateVersion: {
                outcome: 'refuses',
                consequence: '`phinx migrate` refuses to run anything ("Duplicate migration")',
                source: phinx,
            },
            removed: keepsWhatItMade(phinx),
        }),
    },
    {
        id: 'doctrine',
        title: 'Doctrine',
        language: 'PHP',
        directories: /(^|\/)(migrations|DoctrineMigrations)$/i,
        // https://www.doctrine-project.org/projects/doctrine-migrations/en/current/reference/configuration.html
        below: /^\d{4}(\/\d{2})?$/,
        names: /^Version(\d{14})\.php$/,
        byNumber: false,
        command: 'bin/console doctrine:migrations:migrate --no-interaction',
        read: async (text) => (await Promise.all(/* import() */[__webpack_require__.e(8840), __webpack_require__.e(366), __webpack_require__.e(3966), __webpack_require__.e(9804)]).then(__webpack_require__.bind(__webpack_require__, 19804))).readDoctrine(text),
        sending: sending/* doctrineSending */.p5,
        runner: recordsEach(doctrine, '`doctrine:migrations:migrate`', {
            duplicateVersion: namesDiffer,
            removed: {
                outcome: 'unnoticed',
                consequence: '`doctrine:migrations:migrate` only asks whether to go on (it knows "previously executed migrations that are not registered"), and databases keep what it made',
                source: doctrine,
            },
        }),
    },
    {
        id: 'ef-core',
        title: 'Entity Framework Core',
        language: 'C#',
        directories: /(^|\/)Migrations(\/[^/]+)?$/,
        names: /^(\d{14})_[^/.]*\.cs$/,
        byNumber: false,
        command: 'dotnet ef database update',
        read: async (text) => (await Promise.all(/* import() */[__webpack_require__.e(8840), __webpack_require__.e(366), __webpack_require__.e(3966), __webpack_require__.e(6149)]).then(__webpack_require__.bind(__webpack_require__, 96149))).readEfCore(text),
        sending: sending/* efCoreSending */.Xp,
        runner: recordsEach(efCore, '`dotnet ef database update`', {
            duplicateVersion: namesDiffer,
            removed: keepsWhatItMade(efCore),
        }),
    },
    {
        id: 'go',
        title: 'goose, bun or another runner in Go',
        language: 'Go',
        directories: migrationsDirectory,
        names: /^(\d+)_(?![^/]*_test\.go$)[^/]*\.go$/,
        byNumber: true,
        command: 'go run ./cmd/migrate up',
        runner: recordsEach(goose, 'bun', {
            duplicateVersion: {
                outcome: 'refuses',
                consequence: 'goose refuses to run anything, and other runners silently never run one of the two',
                source: 'https://github.com/pressly/goose/blob/main/migrate.go',
            },
            removed: keepsWhatItMade('https://github.com/pressly/goose/blob/main/up.go'),
        }),
    },
    {
        id: 'node-pg-migrate',
        title: 'node-pg-migrate',
        language: 'JavaScript or TypeScript',
        directories: migrationsDirectory,
        // Milliseconds since 1970, or a date with milliseconds.
        names: /^(\d{13}|\d{17})_(?![^/]*\.(?:d|test|spec)\.)[^/]*\.[cm]?[jt]s$/,
        byNumber: false,
        command: 'npx node-pg-migrate up',
        read: readJavascript,
        sending: sending/* pgMigrateSending */.rh,
        runner: recordsEach(pgMigrate, 'node-pg-migrate', {
            duplicateVersion: namesDiffer,
            lateVersion: {
                outcome: 'refuses',
                consequence: 'node-pg-migrate refuses it ("is preceding already run migration") unless somebody passes --no-check-order',
                source: pgMigrate,
            },
            removed: {
                outcome: 'refuses',
                consequence: 'node-pg-migrate then refuses to run anything unless somebody passes --no-check-order',
                source: pgMigrate,
            },
        }),
    },
    {
        id: 'javascript',
        title: 'Knex, Sequelize, TypeORM or another runner in JavaScript',
        language: 'JavaScript or TypeScript',
        directories: migrationsDirectory,
        names: /^(\d{3,5}|\d{13,14})[-_](?![^/]*\.(?:d|test|spec)\.)[^/]*\.[cm]?[jt]s$/,
        ownNames: /^(\d{1,17})[-_](?![^/]*\.(?:d|test|spec)\.)[^/]*\.[cm]?[jt]s$/,
        evidence: { dependency: /"(?:knex|sequelize|typeorm|umzug)"\s*:/ },
        namedBy: [
            {
                names: knexFiles,
                before: /\bdirectory['"]?\s*:/g,
            },
            { names: ['.sequelizerc'], before: /['"]migrations-path['"]\s*:/g },
        ],
        byNumber: false,
        command: 'npx knex migrate:latest',
        oneOf: [
            {
                id: 'knex',
                title: 'Knex',
                dependency: /"knex"\s*:/,
                command: 'npx knex migrate:latest',
                sending: sending/* knexSending */.pe,
                stopsAt: {
                    // https://github.com/knex/knex/blob/master/lib/migrations/common/MigrationsLoader.js
                    names: /\.(?:co|coffee|eg|iced|c?js|litcoffee|ls|ts)$/,
                    settings: knexFiles,
                    unless: /\b(?:loadExtensions|migrationSource)\b/,
                    why: 'Knex loads each file of its directory as a migration, and stops at one without `up` and `down` ("Invalid migration") before it runs anything',
                    remedy: 'Move it out of the directory, or set `loadExtensions` in the knexfile to the endings of the migrations.',
                },
                runner: recordsEach(knex, 'Knex', { duplicateVersion: namesDiffer, removed: knexRefuses }),
            },
            {
                id: 'sequelize',
                title: 'Sequelize',
                dependency: /"sequelize"\s*:/,
                command: 'npx sequelize-cli db:migrate',
                sending: sending/* sequelizeSending */.QO,
                runner: recordsEach(sequelize, 'Sequelize', {
                    duplicateVersion: namesDiffer,
                    removed: keepsWhatItMade(sequelize),
                    transaction: 'autocommit',
                }),
            },
            {
                id: 'typeorm',
                title: 'TypeORM',
                dependency: /"typeorm"\s*:/,
                command: 'npx typeorm migration:run -d src/data-source.ts',
                sending: sending/* typeOrmSending */.P0,
                runner: recordsEach(typeOrm, 'TypeORM', {
                    duplicateVersion: namesDiffer,
                    removed: keepsWhatItMade(typeOrm),
                }),
            },
        ],
        read: readJavascript,
        runner: recordsEach(knex, 'the runner', {
            duplicateVersion: namesDiffer,
            removed: {
                outcome: 'refuses',
                consequence: 'Knex then refuses to run anything ("the migration directory is corrupt"), and other runners do not mind: databases keep what it made, new ones never get it',
                source: knex,
            },
        }),
    },
    {
        id: 'programs',
        title: 'migrations that are programs',
        language: 'programs',
        // Only where the configuration says so.
        directories: /(?!)/,
        names: /^\D{0,20}?(?=(\d+(?:[-_.]\d+)*))\1[^/]*\.\w+$/,
        elseNames: /^(?![._]|(?:readme|licen[cs]e|changelog|index|mod|schema|seeds?)(?:\.|$))[^/]+$/i,
        byNumber: false,
        runner: recordsEach(runners_git(), 'the runner mostly', {
            duplicateVersion: namesDiffer,
            removed: keepsWhatItMade(runners_git()),
        }),
    },
];
function runners_git() {
    return namesDiffer.source;
}

// EXTERNAL MODULE: ./src/model/order.js
var order = __webpack_require__(58443);
// EXTERNAL MODULE: ./src/text/paths.js
var text_paths = __webpack_require__(98069);
// EXTERNAL MODULE: ./src/frameworks/sql/lines.js
var lines = __webpack_require__(21627);
// EXTERNAL MODULE: ./src/frameworks/sql/one-message.js
var one_message = __webpack_require__(60630);
// EXTERNAL MODULE: ./src/frameworks/sql/refusals.js
var refusals = __webpack_require__(20419);
// EXTERNAL MODULE: ./src/frameworks/directory-per-migration/form.js
var directory_per_migration_form = __webpack_require__(63576);
;// CONCATENATED MODULE: ./src/frameworks/directory-per-migration/diesel.js






const harness = 'https://github.com/diesel-rs/diesel/blob/master/diesel_migrations/src/migration_harness.rs';
/** What stands before the first `_`, without dashes: two spellings of one date are one version. */
const versionOf = (name) => (name.split('_')[0] ?? '').replaceAll('-', '');
/** Migrations of Diesel, applied by `diesel migration run` or by the program that embeds them. */
/** https://github.com/diesel-rs/diesel/blob/master/diesel_migrations/src/file_based_migrations.rs */
function refused(text) {
    if (!(0,lines/* hasStatement */.IX)(text))
        return [
            {
                what: 'It has no statement, and Diesel stops at an empty migration',
                remedy: 'Write one, or delete the directory.',
                ...(0,lines/* lineAt */.mh)(text, 0),
            },
        ];
    const block = (0,refusals/* ownTransaction */.vL)(text);
    return block
        ? [
            {
                what: (0,refusals/* transactionInside */.BH)('Diesel'),
                remedy: 'Take BEGIN and COMMIT out.',
                start: block.start,
                end: block.end,
            },
        ]
        : [];
}
const dieselForm = {
    id: 'diesel',
    title: 'Diesel',
    runner: {
        order: 'sequence',
        duplicateVersion: {
            outcome: 'unnoticed',
            consequence: 'Diesel keeps its migrations by version: it silently never runs one of the two, and where one was applied already, the other one counts as applied',
            source: harness,
        },
        duplicateId: directory_per_migration_form/* gitKeepsOne */.x,
        severalHeads: {
            outcome: 'legal',
            consequence: 'directories form one line by their versions',
            source: harness,
        },
        lateVersion: {
            outcome: 'legal',
            consequence: 'Diesel runs every version that a database has not run, after those that it has; new databases run it in its sorted place',
            source: harness,
        },
        edited: {
            outcome: 'unnoticed',
            consequence: 'databases that have applied it never see the edit, and new ones get it',
            source: harness,
        },
        removed: {
            outcome: 'unnoticed',
            consequence: 'databases that have applied it keep what it created, and `diesel migration revert` stops at it, because its down.sql is gone',
            source: harness,
        },
        transaction: 'per-migration',
    },
    file: 'up.sql',
    downFile: 'down.sql',
    lacking: 'it holds no up.sql, and Diesel then runs nothing at all',
    names: /^\d[\d-]*(_|$)/,
    ownNames: /^[^.]/,
    configuration: directory => [(0,text_paths/* within */.ux)((0,text_paths/* parentOf */.gN)(directory), 'diesel.toml')],
    declares: (directory, { text }) => text((0,text_paths/* within */.ux)((0,text_paths/* parentOf */.gN)(directory), 'diesel.toml')) !== undefined,
    metadata: 'metadata.toml',
    versionOf,
    byVersion: true,
    sending: { session: 'kept', findsTable: 'on-path', refuses: refused },
    compare: (one, other) => (0,order/* byCodePoint */.HH)(versionOf(one), versionOf(other)) || (0,order/* byCodePoint */.HH)(one, other),
    // A metadata.toml that does not name the key means "no".
    // https://github.com/diesel-rs/diesel/blob/master/diesel_migrations/migrations_internals/src/lib.rs
    transactionOf: ({ text, metadata }) => metadata === undefined || /^[ \t]*run_in_transaction[ \t]*=[ \t]*true\b/m.test(metadata)
        ? 'per-migration'
        : (0,one_message/* asOneMessage */.a)(text),
    outside: 'Put it into a migration of its own with a metadata.toml that says `run_in_transaction = false`: even then a file is one message, in which two statements are a transaction.',
};

// EXTERNAL MODULE: ./src/frameworks/models-check.js
var models_check = __webpack_require__(8144);
;// CONCATENATED MODULE: ./src/frameworks/directory-per-migration/drizzle.js



const guide = 'https://orm.drizzle.team/docs/drizzle-kit-migrate';
/** Migrations of Drizzle from version 1 on; before, they are numbered files with a journal. */
const drizzleForm = {
    id: 'drizzle',
    title: 'Drizzle',
    modelsCheck: models_check/* drizzleModels */.x,
    declared: async ([history], tree) => history && (await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(8173)]).then(__webpack_require__.bind(__webpack_require__, 38173))).declaredLast(history, tree),
    runner: {
        order: 'sequence',
        duplicateVersion: directory_per_migration_form/* gitKeepsOne */.x,
        duplicateId: directory_per_migration_form/* gitKeepsOne */.x,
        severalHeads: {
            outcome: 'legal',
            consequence: 'directories form one line by their names',
            source: 'https://orm.drizzle.team/docs/upgrade-v1',
        },
        lateVersion: {
            outcome: 'legal',
            consequence: '`drizzle-kit migrate` runs what a database has not applied, after what it has; new databases run it in its sorted place',
            source: guide,
        },
        edited: {
            outcome: 'unnoticed',
            consequence: 'databases that have applied it never see the edit, and new ones get it',
            source: guide,
        },
        removed: {
            outcome: 'unnoticed',
            consequence: 'databases that have applied it keep what it created, and new ones never get it',
            source: guide,
        },
        transaction: 'per-migration',
    },
    file: 'migration.sql',
    names: /^\d[\d-]*(_|$)/,
    otherNames: 'Drizzle can read no date in its name, and stops at it on every database',
    onlyBeside: 'snapshot.json',
    configuration: () => [],
    declares: () => false,
    versionOf: name => name,
    sending: { session: 'kept', cutsAt: '--> statement-breakpoint' },
    oneTransaction: true,
    compare: order/* byCodePoint */.HH,
    transactionOf: () => undefined,
    generate: () => 'npx drizzle-kit generate',
    outside: 'Run it by hand: Drizzle applies all that is new in one transaction.',
};

// EXTERNAL MODULE: ./src/model/shell-quote.js
var shell_quote = __webpack_require__(19136);
// EXTERNAL MODULE: ./src/model/versions.js
var versions = __webpack_require__(69186);
;// CONCATENATED MODULE: ./src/frameworks/directory-per-migration/hasura.js





const engine = 'https://github.com/hasura/graphql-engine/blob/master/cli/migrate';
const numberOf = (name) => BigInt(/^\d+/.exec(name)?.[0] ?? '0');
/** `config.yaml` stands beside `migrations`, which holds the migrations or, since version 3, a directory a database. */
const configurationOf = (directory) => [(0,text_paths/* parentOf */.gN)(directory), (0,text_paths/* parentOf */.gN)((0,text_paths/* parentOf */.gN)(directory))].map(at => (0,text_paths/* within */.ux)(at, 'config.yaml'));
/** Migrations of Hasura, applied by `hasura migrate apply` or by its container image as it starts. */
const hasuraForm = {
    id: 'hasura',
    title: 'Hasura',
    runner: {
        order: 'sequence',
        duplicateVersion: {
            outcome: 'refuses',
            consequence: '`hasura migrate apply` refuses to start ("found duplicate migrations for version")',
            source: `${engine}/source/migration.go`,
        },
        duplicateId: directory_per_migration_form/* gitKeepsOne */.x,
        severalHeads: {
            outcome: 'legal',
            consequence: 'directories form one line by their numbers',
            source: 'https://hasura.io/docs/latest/migrations-metadata-seeds/manage-migrations/',
        },
        lateVersion: {
            outcome: 'legal',
            consequence: '`hasura migrate apply` runs every version that a database has not run, after those that it has; new databases run it in its sorted place',
            source: `${engine}/migrate.go`,
        },
        edited: {
            outcome: 'unnoticed',
            consequence: 'databases that have applied it never see the edit, and new ones get it',
            source: 'https://hasura.io/docs/latest/migrations-metadata-seeds/manage-migrations/',
        },
        removed: {
            outcome: 'unnoticed',
            consequence: 'databases that have applied it keep what it created, and new ones never get it',
            source: 'https://hasura.io/docs/latest/migrations-metadata-seeds/manage-migrations/',
        },
        transaction: 'per-migration',
    },
    file: 'up.sql',
    downFile: 'down.sql',
    // Milliseconds since 1970.
    names: /^\d{13}_/,
    ownNames: /^\d+_/,
    configuration: configurationOf,
    declares: (directory, { text }) => /(^|\/)migrations(\/[^/]+)?$/.test(directory) &&
        configurationOf(directory).some(path => /^version:\s*[23]\s*$/m.test(text(path) ?? '')),
    versionOf: name => String(numberOf(name)),
    compare: (one, other) => (0,versions/* compareVersions */.Zy)([numberOf(one)], [numberOf(other)]) || (0,order/* byCodePoint */.HH)(one, other),
    transactionOf: ({ text }) => /^[ \t]*-- hasura:no-transaction[ \t]*(\r?\n|$)/.test(text) ? 'autocommit' : 'per-migration',
    // https://hasura.io/docs/latest/hasura-cli/commands/hasura_migrate_apply/
    recover: ({ version }, isThere) => isThere && version !== undefined
        ? [(0,directory_per_migration_form/* markAsApplied */.D)(`hasura migrate apply --skip-execution --version ${(0,shell_quote/* shellQuote */.ZL)(version)}`)]
        : [],
    outside: 'Begin the file with the line `-- hasura:no-transaction`, which new versions of the command go by.',
};

// EXTERNAL MODULE: ./src/frameworks/directory-per-migration/locate.js
var directory_per_migration_locate = __webpack_require__(64144);
// EXTERNAL MODULE: ./src/model/fix.js
var fix = __webpack_require__(40516);
// EXTERNAL MODULE: ./src/frameworks/prisma/files.js
var files = __webpack_require__(25991);
;// CONCATENATED MODULE: ./src/frameworks/directory-per-migration/prisma.js







const lockOf = (directory) => (0,text_paths/* within */.ux)(directory, 'migration_lock.toml');
/** The databases whose migrations PostgreSQL can run. */
const providers = /^(postgres(ql)?|cockroachdb)$/;
/** Migrations of Prisma, applied by `prisma migrate deploy`. */
const prismaForm = {
    id: 'prisma',
    title: 'Prisma',
    declaredIn: files/* prismaFiles */.i,
    declared: async (scope, tree) => (await __webpack_require__.e(/* import() */ 4318).then(__webpack_require__.bind(__webpack_require__, 34318))).declaredSchema(scope, tree),
    // https://www.prisma.io/docs/cli/migrate/diff
    modelsCheck: {
        run: (0,models_check/* ofNodeModules */.X)('prisma migrate deploy'),
        models: (0,models_check/* ofNodeModules */.X)('prisma migrate diff --from-config-datasource --to-schema prisma/schema.prisma --exit-code'),
        beside: ['prisma.config.ts', 'prisma.config.mjs'],
    },
    runner: {
        order: 'sequence',
        // Migrations are known by their whole names: two of one second are two.
        duplicateVersion: directory_per_migration_form/* gitKeepsOne */.x,
        duplicateId: directory_per_migration_form/* gitKeepsOne */.x,
        severalHeads: {
            outcome: 'legal',
            consequence: 'directories form one line by their names',
            source: 'https://www.prisma.io/docs/orm/prisma-migrate/understanding-prisma-migrate/migration-histories',
        },
        lateVersion: {
            outcome: 'legal',
            consequence: '`prisma migrate deploy` applies whatever a database has not applied, after what it has; new databases run it in its sorted place',
            source: 'https://github.com/prisma/prisma-engines/blob/main/schema-engine/commands/src/commands/apply_migrations.rs',
        },
        edited: {
            outcome: 'unnoticed',
            consequence: '`prisma migrate deploy` does not run it again, new databases get the edit, and `prisma migrate dev` wants to reset the database because the checksum is another one',
            source: 'https://www.prisma.io/docs/orm/prisma-migrate/understanding-prisma-migrate/migration-histories',
        },
        removed: {
            outcome: 'unnoticed',
            consequence: '`prisma migrate deploy` does not mind, databases keep what it made, and `prisma migrate dev` wants to reset the database',
            source: 'https://www.prisma.io/docs/orm/prisma-migrate/understanding-prisma-migrate/migration-histories',
        },
        transaction: 'per-migration',
    },
    file: 'migration.sql',
    lacking: 'it holds no migration.sql, and Prisma then runs nothing at all (P3015)',
    names: /^\d[\d-]*(_|$)/,
    ownNames: /^[^.]/,
    // Drizzle keeps one there.
    notBeside: 'snapshot.json',
    configuration: directory => [lockOf(directory)],
    alsoReads: packagesAbout,
    declares: (directory, { text }) => text(lockOf(directory)) !== undefined,
    versionOf: name => name,
    // As the command line sorts them.
    compare: (one, other) => one.localeCompare(other, 'en'),
    notReplayable(directory, { text }) {
        const provider = /^[ \t]*provider[ \t]*=[ \t]*"([\w.-]{1,40})"/m.exec(text(lockOf(directory)) ?? '')?.[1];
        return provider === undefined || providers.test(provider)
            ? undefined
            : `its migration_lock.toml says that it is for ${provider}, not PostgreSQL`;
    },
    otherDatabase: {
        file: 'migration_lock.toml',
        why: 'it names another database than base does, for which these migrations are not: `prisma migrate deploy` refuses to run anything (P3019)',
        remedy: 'Leave it as base has it; for another database, begin a new history with `prisma migrate dev`.',
    },
    transactionOf: ({ text, directory }, around) => /\bconcurrently\b/i.test(text) && splitsScripts(directory, around) ? 'autocommit' : (0,one_message/* asOneMessage */.a)(text),
    generate: name => `npx prisma migrate dev --name ${(0,shell_quote/* shellQuote */.ZL)(name)}`,
    // https://www.prisma.io/docs/cli/migrate/resolve
    recover: ({ name }, isThere) => [
        (0,fix/* fix */.U)({
            title: `Let Prisma go on with a database in which ${name} has failed`,
            applies: 'Where it was deployed as it is: `prisma migrate deploy` keeps it as failed (P3018), and refuses that database (P3009) until this is run. First take back what it had done there; the fixed migration then runs again.',
            commands: [`npx prisma migrate resolve --rolled-back ${(0,shell_quote/* shellQuote */.ZL)(name)}`],
        }),
        ...(isThere ? [(0,directory_per_migration_form/* markAsApplied */.D)(`npx prisma migrate resolve --applied ${(0,shell_quote/* shellQuote */.ZL)(name)}`)] : []),
    ],
    outside: 'Put it into a migration of its own: before 7.4, Prisma sends a file as one message, in which two statements are a transaction.',
};
function packagesAbout(directory) {
    const paths = [];
    for (let at = directory; at !== '';) {
        at = (0,text_paths/* parentOf */.gN)(at);
        paths.push((0,text_paths/* within */.ux)(at, 'package.json'));
    }
    return paths;
}
/**
 * From 7.4 on, Prisma sends a file with CONCURRENTLY in pieces. Where nothing says which Prisma it is, it is taken for
 * one of these. https://github.com/prisma/prisma-engines/pull/5767
 */
function splitsScripts(directory, { text }) {
    for (const path of packagesAbout(directory)) {
        const range = /"prisma"\s*:\s*"[~^>=\s]*(\d+)\.(\d+)/.exec(text(path) ?? '');
        if (range)
            return Number(range[1]) > 7 || (Number(range[1]) === 7 && Number(range[2]) >= 4);
    }
    return true;
}

// EXTERNAL MODULE: ./src/frameworks/django/locate.js
var django_locate = __webpack_require__(53445);
// EXTERNAL MODULE: ./src/frameworks/drizzle/locate.js
var drizzle_locate = __webpack_require__(9530);
// EXTERNAL MODULE: ./src/frameworks/flyway/locate.js + 2 modules
var flyway_locate = __webpack_require__(73694);
// EXTERNAL MODULE: ./src/frameworks/liquibase/locate.js
var liquibase_locate = __webpack_require__(33575);
// EXTERNAL MODULE: ./src/frameworks/sqitch/locate.js + 1 modules
var sqitch_locate = __webpack_require__(74127);
// EXTERNAL MODULE: ./src/frameworks/sql/locate.js
var sql_locate = __webpack_require__(70580);
// EXTERNAL MODULE: ./src/frameworks/supabase/locate.js
var supabase_locate = __webpack_require__(34894);
;// CONCATENATED MODULE: ./src/frameworks/registry.js















/** Every framework that the gate reads. A directory belongs to the first one that claims it. */
const frameworks = [
    { id: 'django', locate: django_locate/* locateDjango */.Y, load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8840), __webpack_require__.e(366), __webpack_require__.e(1645), __webpack_require__.e(5733), __webpack_require__.e(8234), __webpack_require__.e(5561)]).then(__webpack_require__.bind(__webpack_require__, 55561))).django },
    { id: 'alembic', locate: locate/* locateAlembic */.k, load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8840), __webpack_require__.e(366), __webpack_require__.e(1645), __webpack_require__.e(5733), __webpack_require__.e(5536), __webpack_require__.e(8234), __webpack_require__.e(4955)]).then(__webpack_require__.bind(__webpack_require__, 34955))).alembic },
    {
        id: 'supabase',
        locate: supabase_locate/* locateSupabase */.f,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(1026), __webpack_require__.e(8840), __webpack_require__.e(366), __webpack_require__.e(5834), __webpack_require__.e(3438)]).then(__webpack_require__.bind(__webpack_require__, 43438))).supabase,
    },
    ...[prismaForm, drizzleForm, hasuraForm, dieselForm].map(form => ({
        id: form.id,
        locate: (0,directory_per_migration_locate/* locateDirectories */.S)(form),
        ...(form.declaredIn ? { declaredIn: form.declaredIn } : {}),
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8840), __webpack_require__.e(366), __webpack_require__.e(5834), __webpack_require__.e(8617)]).then(__webpack_require__.bind(__webpack_require__, 78617))).directoryEach(form),
    })),
    {
        id: 'drizzle-journal',
        locate: drizzle_locate/* locateDrizzle */.v,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(8840), __webpack_require__.e(366), __webpack_require__.e(9764)]).then(__webpack_require__.bind(__webpack_require__, 89764))).drizzleJournal,
    },
    { id: 'flyway', locate: flyway_locate/* locateFlyway */.L, load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8840), __webpack_require__.e(366), __webpack_require__.e(6929)]).then(__webpack_require__.bind(__webpack_require__, 16929))).flyway },
    {
        id: 'liquibase',
        locate: liquibase_locate/* locateLiquibase */.C,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3483), __webpack_require__.e(628), __webpack_require__.e(8840), __webpack_require__.e(366), __webpack_require__.e(4497), __webpack_require__.e(2040)]).then(__webpack_require__.bind(__webpack_require__, 42040))).liquibase,
    },
    { id: 'sqitch', locate: sqitch_locate/* locateSqitch */.J, load: async () => (await Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(8840), __webpack_require__.e(366), __webpack_require__.e(865)]).then(__webpack_require__.bind(__webpack_require__, 30865))).sqitch },
    { id: 'sql', locate: sql_locate/* locateSql */.zl, load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8840), __webpack_require__.e(366), __webpack_require__.e(5834), __webpack_require__.e(5960)]).then(__webpack_require__.bind(__webpack_require__, 65960))).sql },
    ...programRunners.map(runner => ({
        id: runner.id,
        locate: (0,code_migrations_locate/* locatePrograms */.g6)(runner),
        onlyByCommand: true,
        load: async () => (await __webpack_require__.e(/* import() */ 5102).then(__webpack_require__.bind(__webpack_require__, 45102))).programs(runner),
    })),
];
/** Ids of those whose migrations are programs that only their own command runs. */
const onlyByCommand = new Set(frameworks.filter(one => one.onlyByCommand).map(({ id }) => id));
/** Those that these histories are of. */
function loadFrameworks(histories) {
    const ids = new Set(Array.from(histories, ({ framework }) => framework));
    return Promise.all(frameworks.filter(({ id }) => ids.has(id)).map(framework => framework.load()));
}


/***/ }),

/***/ 74127:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ locateSqitch),
  v: () => (/* binding */ projectOf)
});

// EXTERNAL MODULE: ./src/text/paths.js
var paths = __webpack_require__(98069);
// EXTERNAL MODULE: ./src/frameworks/sql/locate.js
var locate = __webpack_require__(70580);
// EXTERNAL MODULE: ./src/git/git-tree.js
var git_tree = __webpack_require__(33755);
;// CONCATENATED MODULE: ./src/frameworks/sqitch/settings.js


/** Of very many files of settings the first ones are read. */
const maxFiles = 50;
/** https://sqitch.org/docs/manual/sqitch-config/ */
async function sqitchProjects(tree) {
    const configurations = tree.files.filter(({ path }) => (0,paths/* fileName */.Md)(path) === 'sqitch.conf').slice(0, maxFiles);
    const blobs = await tree.read(configurations);
    const found = new Map();
    for (const file of configurations) {
        const project = projectBy(settingsIn((0,git_tree/* decode */.D)(blobs.get(file.oid))), file);
        if (project && tree.file(project.plan))
            found.set(project.plan, project);
    }
    for (const { path } of tree.files)
        if ((0,paths/* fileName */.Md)(path) === 'sqitch.plan' && !found.has(path)) {
            const project = projectBy(new Map(), { path });
            if (project)
                found.set(path, project);
        }
    return [...found.values()];
}
function projectBy(settings, { path }) {
    const engine = settings.get('core.engine');
    const setting = (key) => settings.get(`engine.${engine ?? 'pg'}.${key}`) ?? settings.get(`core.${key}`);
    const place = (written, otherwise) => written === undefined ? otherwise : ((0,paths/* normalized */.A9)((0,paths/* within */.ux)((0,paths/* parentOf */.gN)(path), written)) ?? otherwise);
    const top = place(setting('top_dir'), (0,paths/* parentOf */.gN)(path));
    const deploy = place(setting('deploy_dir'), (0,paths/* within */.ux)(top, 'deploy'));
    const reworked = setting('reworked_dir');
    return {
        plan: place(setting('plan_file'), (0,paths/* within */.ux)(top, 'sqitch.plan')),
        deploy,
        reworked: place(setting('reworked_deploy_dir'), reworked === undefined ? deploy : place(`${reworked}/deploy`, deploy)),
        others: [
            place(setting('revert_dir'), (0,paths/* within */.ux)(top, 'revert')),
            place(setting('verify_dir'), (0,paths/* within */.ux)(top, 'verify')),
        ],
        extension: setting('extension') ?? 'sql',
        engine,
    };
}
/** `section.key` or `section.name.key` of a file as git's own: https://git-scm.com/docs/git-config#_syntax */
function settingsIn(text) {
    const settings = new Map();
    let section = '';
    for (const whole of text.split(/\r?\n/)) {
        const line = whole.trim();
        const header = /^\[([\w.-]{1,100})(?:[ \t]+"([^"\]]{0,100})")?\]/.exec(line);
        if (header)
            section = [header[1]?.toLowerCase(), header[2]].filter(part => part !== undefined).join('.');
        const sign = line.indexOf('=');
        if (header || sign < 1 || /^[#;]/.test(line))
            continue;
        const written = line.slice(sign + 1).trim();
        const value = written.startsWith('"') ? written.slice(1).split('"')[0] : written.split(/[ \t][#;]/)[0];
        settings.set(`${section}.${line.slice(0, sign).trim().toLowerCase()}`, (value ?? '').trim());
    }
    return settings;
}

;// CONCATENATED MODULE: ./src/frameworks/sqitch/locate.js



async function locateSqitch(tree, configured) {
    const isThere = tree.files.some(({ path }) => path.endsWith('sqitch.plan') || path.endsWith('sqitch.conf'));
    if (!isThere && configured.length === 0)
        return [];
    const named = new Map(configured.map(history => [history.path, history]));
    const projects = (await sqitchProjects(tree)).filter(({ plan }) => !(0,locate/* isCopy */.sN)(plan));
    const found = projects.map(project => locationOf(project, tree, named.get((0,paths/* parentOf */.gN)(project.plan))));
    const known = new Set(found.map(({ directory }) => directory));
    for (const [path, history] of named)
        if (!known.has(path))
            found.push((0,locate/* location */.C5)('sqitch', path, [], history));
    return found;
}
function locationOf(project, tree, history) {
    const directory = (0,paths/* parentOf */.gN)(project.plan);
    const files = tree.files.filter(({ path }) => path.endsWith(`.${project.extension}`) && ((0,paths/* isIn */.S1)(project.deploy, path) || (0,paths/* isIn */.S1)(project.reworked, path)));
    return {
        ...(0,locate/* location */.C5)('sqitch', directory, files, history),
        settings: { sqitch: JSON.stringify(project), plan: tree.file(project.plan)?.oid ?? '' },
        declared: [
            ...new Set([
                project.deploy,
                project.reworked,
                ...files.map(({ path }) => (0,paths/* parentOf */.gN)(path)),
                ...project.others.flatMap(other => [
                    other,
                    ...tree.files.filter(({ path }) => (0,paths/* isIn */.S1)(other, path)).map(({ path }) => (0,paths/* parentOf */.gN)(path)),
                ]),
            ]),
        ],
    };
}
/** What `locationOf` wrote down. */
function projectOf({ settings, directory }) {
    return settings.sqitch === undefined
        ? {
            plan: (0,paths/* within */.ux)(directory, 'sqitch.plan'),
            deploy: (0,paths/* within */.ux)(directory, 'deploy'),
            reworked: (0,paths/* within */.ux)(directory, 'deploy'),
            others: [],
            extension: 'sql',
            engine: undefined,
        }
        : JSON.parse(settings.sqitch);
}


/***/ }),

/***/ 44294:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ databaseOfDrivers),
/* harmony export */   v: () => (/* binding */ otherDatabaseOf)
/* harmony export */ });
/* harmony import */ var _languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86440);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16129);


/** What only other databases understand, outside of comments and strings. */
const foreign = [
    {
        name: 'ClickHouse',
        sign: /\bengine\s*=\s*\w*(mergetree|distributed)|\bcodec\s*\(\s*(?:delta|zstd|lz4|none|doubledelta|gorilla|t64)\b|\blowcardinality\s*\(|\bmodify\s+ttl\b|\bon\s+cluster\b|\bmaterialized\s+view\s+(?:if\s+not\s+exists\s+)?[\w.]+\s+to\s+\w|\b(?:drop|create)\s+dictionary\b/i,
    },
    {
        name: 'MySQL',
        sign: /`\w+`|\bengine\s*=\s*(innodb|myisam)|\bauto_increment\b|\bunsigned\b(?=\s*(?:,|\)|not\b|null\b|default\b|primary\b))|\b(?:charset|character\s+set)\s*=\s*\w+|\bmodify\s+column\b/i,
    },
    {
        name: 'SQLite',
        sign: /\bautoincrement\b|^[ \t]*pragma\s+\w|\bstrftime\s*\(|\)\s*(?:strict\b|without\s+rowid\b)/im,
    },
    {
        name: 'SQL Server',
        sign: /^[ \t]*go[ \t]*(?:;[ \t]*)?$|\[dbo\]|\bnvarchar\s*\(|\bidentity\s*\(\s*1\s*,\s*1\s*\)/im,
    },
    { name: 'Oracle', sign: /\bvarchar2\s*\(|\bnumber\s*\(\d+\s*(,\s*\d+\s*)?\)/i },
    {
        name: 'MySQL or SQLite',
        sign: /\w\s+(?:datetime|(?:tiny|medium|long)?blob)\s*(?:[,()]|(?:not\s+)?null\b|default\b)/i,
    },
];
/**
 * The other database that a directory's files are for. More than half of them must say so, or half of them and the first:
 * one odd file among many is a mistake for the replay to find, and must not switch it off.
 */
function otherDatabaseOf(texts) {
    const votes = new Map();
    let first;
    for (const [i, text] of texts.entries()) {
        const bare = withoutTexts(text);
        const found = foreign.find(({ sign }) => sign.test(bare));
        if (i === 0)
            first = found?.name;
        if (found)
            votes.set(found.name, (votes.get(found.name) ?? 0) + 1);
    }
    const [most] = [...votes].sort(([, a], [, b]) => b - a);
    if (!most)
        return undefined;
    const [name, count] = most;
    return count * 2 > texts.length || (count * 2 === texts.length && name === first) ? name : undefined;
}
const drivers = [
    { name: 'SQLite', package: /\b(?:mattn\/go-sqlite3|modernc\.org\/sqlite|ncruces\/go-sqlite3)\b/ },
    { name: 'MySQL', package: /\bgo-sql-driver\/mysql\b/ },
    { name: 'ClickHouse', package: /\bclickhouse-go\b/ },
];
/** The other database of which the nearest Go module has a driver, where none speaks of PostgreSQL. */
async function databaseOfDrivers(directory, tree) {
    const modules = (await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestsAbove */ .S7)(directory, tree)).flatMap(all => all.filter(({ path }) => /(?:^|\/)go\.mod$/.test(path)));
    if (modules.some(({ text }) => /\blib\/pq\b|pgx|postgres|cockroach/i.test(text)))
        return undefined;
    for (const { text } of modules) {
        const found = drivers.find(one => one.package.test(text));
        if (found)
            return found.name;
    }
    return undefined;
}
/** Comments and strings left out. A quote that nothing closes is an apostrophe of another database's comment. */
function withoutTexts(text) {
    let bare = '';
    let at = 0;
    for (const { kind, start, end } of (0,_languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .lex */ .Ii)(text)) {
        const closed = kind === 'comment' || kind === 'dollar' || (kind === 'string' && text[end - 1] === "'");
        if (!closed)
            continue;
        bare += `${text.slice(at, start)} `;
        at = end;
    }
    return bare + text.slice(at);
}


/***/ }),

/***/ 43388:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ downNamesOf),
/* harmony export */   M: () => (/* binding */ withoutDownFiles)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98069);

/** The files without those that undo another one of them: these have a twin of the same version and name. */
function withoutDownFiles(files) {
    const ups = new Set(files.flatMap(({ path }) => upName((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .Md)(path)) ?? []));
    const explicit = files.some(({ path }) => /\.up\.sql$|(?:^|\/)(?:downs?|undo|rollbacks?|reverts?)\/[^/]*$/i.test(path));
    return files.filter(({ path }) => {
        const undone = undoneBy((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .Md)(path));
        if (undone === undefined)
            return true;
        // Beside files called "….up.sql", or in a directory called "down", such a file has no other meaning.
        return !ups.has(undone) && !(explicit && /\.down\.sql$/i.test(path));
    });
}
const downEnd = /[._-](?:down|undo|rollback|revert)\.sql$/i;
const upEnd = /(?:[._-](?:up|do|apply|deploy|migrate))?\.sql$/i;
// https://github.com/rickbergfalk/postgrator#usage
const middle = /^(\d+\.)(do|undo)\./i;
/** Flyway pairs its files by their versions. */
const flyway = /^([UV])(\d[\d._]*)__/;
/** What a file that undoes another one would be called without that; undefined for one that is not called so. */
function undoneBy(name) {
    const paired = flyway.exec(name);
    if (paired)
        return paired[1] === 'U' ? `V${paired[2]}__` : undefined;
    if (middle.exec(name)?.[2]?.toLowerCase() === 'undo')
        return name
            .replace(middle, '$1')
            .replace(/\.sql$/i, '')
            .toLowerCase();
    return downEnd.test(name) ? name.replace(downEnd, '').toLowerCase() : undefined;
}
/** What a file is called without what says that it is applied; undefined for one that undoes. */
function upName(name) {
    const paired = flyway.exec(name);
    if (paired)
        return paired[1] === 'V' ? `V${paired[2]}__` : undefined;
    return name.replace(middle, '$1').replace(upEnd, '').toLowerCase();
}
/** What a file may be called that undoes this one, beside it. */
function downNamesOf(name) {
    const paired = flyway.exec(name);
    if (paired)
        return paired[1] === 'V' ? [`U${name.slice(1)}`] : [];
    if (middle.test(name))
        return [name.replace(middle, (_, number) => `${number}undo.`)];
    const stem = name.replace(upEnd, '');
    return ['.', '_', '-'].flatMap(sign => [
        `${stem}${sign}down.sql`,
        `${stem}${sign}undo.sql`,
        `${stem}${sign}rollback.sql`,
    ]);
}


/***/ }),

/***/ 21627:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   IX: () => (/* binding */ hasStatement),
/* harmony export */   mh: () => (/* binding */ lineAt)
/* harmony export */ });
/* harmony import */ var _languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86440);

/** The line that an offset is in, without its line break. */
function lineAt(text, at) {
    const start = text.lastIndexOf('\n', at - 1) + 1;
    const end = text.indexOf('\n', at);
    return { start, end: end < 0 ? text.length : end };
}
/** Each line without its line feed. */
function* linesOf(text) {
    for (let start = 0; start < text.length;) {
        const end = text.indexOf('\n', start);
        yield { start, end: end < 0 ? text.length : end };
        start = end < 0 ? text.length : end + 1;
    }
}
/** Is there anything but white space and comments? */
function hasStatement(text) {
    return (0,_languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .skipBlank */ .W8)(text, 0) < text.length;
}


/***/ }),

/***/ 70580:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ besideOf),
/* harmony export */   C5: () => (/* binding */ location),
/* harmony export */   Hx: () => (/* binding */ undoing),
/* harmony export */   Il: () => (/* binding */ pushTo),
/* harmony export */   Rx: () => (/* binding */ withBeside),
/* harmony export */   Vd: () => (/* binding */ isProgram),
/* harmony export */   Xs: () => (/* binding */ isForOtherDatabase),
/* harmony export */   fg: () => (/* binding */ anyGo),
/* harmony export */   sN: () => (/* binding */ isCopy),
/* harmony export */   zl: () => (/* binding */ locateSql)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98069);
/* harmony import */ var _named_directories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51404);
/* harmony import */ var _down_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43388);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18212);




/** Directory names that say by themselves what is in them. */
const directoryNames = /^(?:(?:db|database|sql|schema|pg|postgres(?:ql)?)[-_]?)?migrations?(?:[-_](?:db|sql|pg|postgres(?:ql)?|v?\d{1,4}))?$|^(?:migrate|evolutions|drizzle)$/i;
/** Names of directories in which a runner may be, and much else. */
const possibleNames = /^(?:sql|scripts?|schemas?|ddl|up|db|database|versions|changes|updates?|upgrades?)$/i;
/** Directories of what takes migrations back. */
const undoing = /(?:^|\/)(?:downs?|undo|rollbacks?|reverts?)$/i;
const maxPossible = 50;
/** Names of directories of other databases' migrations. */
const otherDatabases = /^oracle$|(?:mysql|mariadb|sqlite|sqlite3|mssql|sqlserver|clickhouse|cassandra|scylla|bigquery|snowflake)(?:[-_]migrat(?:e|ions?))?$/i;
const namesOfPyway = /^V\d{1,20}[._]\d{1,20}(?:[._]\d{1,20})?__/i;
/** Copies that nobody runs. */
const copies = /(^|\/)(node_modules|vendor|third_party|site-packages|testdata|fixtures?|__fixtures__|stubs?)(\/|$)/i;
/** Directories that a framework of their own reads. */
const otherFrameworks = /(^|\/)supabase\/migrations(\/|$)/;
async function locateSql(tree, configured) {
    const directories = new Map();
    const programs = [];
    const beside = new Map();
    for (const file of tree.files) {
        if (isProgram(file.path))
            programs.push(file);
        if (!/\.sql$/i.test(file.path))
            continue;
        const directory = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(file.path);
        // Some runners look below their directory, and others pass by what is there.
        if (directory !== '')
            pushTo(beside, (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(directory), file);
        if (!isVersionedSql(file.path)) {
            pushTo(beside, directory, file);
            continue;
        }
        pushTo(directories, directory, file);
    }
    for (const file of programs)
        if (directories.has((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(file.path)))
            pushTo(beside, (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(file.path), file);
    for (const [directory, files] of directories)
        for (const file of otherFilesOfPyway(directory, files, tree))
            pushTo(beside, directory, file);
    const named = new Map(configured.map(history => [history.path, history]));
    const own = await ownDirectories({ directories, beside }, tree);
    const found = [...directories]
        .filter(([directory]) => named.has(directory) ||
        (isMigrationDirectory(directory) &&
            !undoesOther(directory, directories) &&
            !isOfPrograms(directory, tree)) ||
        own.has(directory))
        .map(([directory, files]) => [directory, (0,_down_files_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutDownFiles */ .M)(files)]);
    for (const path of [...named.keys(), ...own])
        if (!directories.has(path))
            found.push([path, []]);
    return found.map(([directory, files]) => {
        const own = location('sql', directory, files, named.get(directory));
        return { ...own, settings: { ...own.settings, ...withBeside(beside.get(directory) ?? []) } };
    });
}
/** pyway stops at whatever else is in its directory. */
function otherFilesOfPyway(directory, files, tree) {
    if (!files.some(({ path }) => namesOfPyway.test((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md)(path))))
        return [];
    return tree.inDirectory(directory).filter(({ path }) => !/\.sql$/i.test(path) && !isProgram(path));
}
/** `migrations/down`, whose files take back those above. */
function undoesOther(directory, directories) {
    return undoing.test(directory) && directories.has((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(directory));
}
/** Scripts that migrations in another language run, beside them. */
function isOfPrograms(directory, tree) {
    const names = tree.inDirectory(directory).map(({ path }) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md)(path));
    return names.filter(name => inOtherLanguages.test(name)).length > names.filter(isVersionedSql).length;
}
/** Directories whose names do not say what is in them, and of which a runner's own files, or its package, do. */
async function ownDirectories(files, tree) {
    const { directories, beside } = files;
    const usable = (directory) => !isForOtherDatabase(directory) && !isCopy(directory);
    const own = new Set();
    for (const directory of await (0,_named_directories_js__WEBPACK_IMPORTED_MODULE_0__/* .directoriesNamedBy */ .W)(namingFiles, tree))
        if (usable(directory) && tree.inDirectory(directory).some(({ path }) => path.endsWith('.sql')))
            own.add(directory);
    const all = new Set([...directories.keys(), ...beside.keys()]);
    const possible = [...all].filter(directory => possibleNames.test((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md)(directory)) &&
        !own.has(directory) &&
        !isMigrationDirectory(directory) &&
        usable(directory));
    if (possible.length === 0)
        return own;
    const { isRunBySomebody } = await Promise.all(/* import() */[__webpack_require__.e(8840), __webpack_require__.e(3353)]).then(__webpack_require__.bind(__webpack_require__, 3353));
    const usual = [...all].filter(isMigrationDirectory);
    for (const directory of possible.slice(0, maxPossible))
        if (await isRunBySomebody(directory, usual, tree))
            own.add(directory);
    return own;
}
function pushTo(lists, key, file) {
    const list = lists.get(key);
    if (list)
        list.push(file);
    else
        lists.set(key, [file]);
}
/** Files beside migrations, as settings of a location: a change of them touches it. */
function withBeside(files) {
    return files.length === 0 ? {} : { beside: JSON.stringify(files.map(({ path, oid }) => [path, oid])) };
}
/** The files of SQL in and below a directory of migrations that have no version in their names, or lie below it. */
function besideOf({ settings, files }, tree) {
    const paths = JSON.parse(settings.beside ?? '[]');
    const listed = Array.isArray(paths) ? paths : [];
    return [...files, ...listed.flatMap(([path]) => tree.file(String(path)) ?? [])];
}
function isForOtherDatabase(directory) {
    return directory.split('/').some(name => otherDatabases.test(name));
}
function isCopy(directory) {
    return copies.test(directory);
}
function location(framework, directory, files, configured) {
    return {
        framework,
        name: configured?.name ?? (directory === '' ? '.' : directory),
        directory,
        scope: directory,
        files,
        settings: configured?.runner === undefined ? {} : { runner: configured.runner },
        configured: configured !== undefined,
    };
}
function isVersionedSql(path) {
    return /\.sql$/i.test(path) && (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .versionOfName */ .f1)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md)(path)) !== undefined;
}
function isMigrationDirectory(directory) {
    if (isForOtherDatabase(directory) || isCopy(directory) || otherFrameworks.test(directory))
        return false;
    // What graphile-migrate commits later.
    if (/(?:^|\/)migrations\/current$/.test(directory))
        return false;
    // migrations/, and one step below it: migrations/postgres/, db/migrate/v2/.
    return directory
        .split('/')
        .slice(-2)
        .some(segment => directoryNames.test(segment));
}
/** Migrations of Rails, Ecto, Laravel, Phinx, Doctrine and Entity Framework Core. */
const inOtherLanguages = /^(?:\d[^/]*\.(?:rb|exs|php|cs)|Version\d{14}\.php)$/;
const anyGo = /^\d+_(?![^/]*_test\.go$)[^/]*\.go$/;
const anyScript = /^\d+(?!\d)(?![^/]*\.(?:d|test|spec)\.)[^/]*\.(?:[cm]?[jt]s|py)$/;
/** Migrations in a language of their own beside those in SQL: they have their numbers, and only the runner runs them. */
function isProgram(path) {
    const name = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md)(path);
    return anyGo.test(name) || anyScript.test(name);
}
/** Files of runners that name a directory of SQL files, whatever it is called. */
const namingFiles = [
    // sql-migrate
    { names: ['dbconfig.yml', 'dbconfig.yaml'], before: /^[ \t]+dir:/gm },
    // Atlas
    { names: ['atlas.hcl'], before: /\bdir[ \t]*=/g },
    { names: ['yoyo.ini'], before: /^[ \t]*sources[ \t]*=/gm },
    // graphile-migrate
    { names: ['.gmrc', '.gmrc.json'], before: /"migrationsFolder"\s*:/g, below: 'committed' },
    // Postgrator
    { names: ['.postgratorrc.json', 'postgrator.json'], before: /"migration(?:Pattern|Directory)"\s*:/g },
    { names: ['.pyway.conf', 'pyway.conf'], before: /^[ \t]*database_migration_dir[ \t]*[:=]/gm },
];


/***/ }),

/***/ 18212:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ numberedBy),
/* harmony export */   HH: () => (/* binding */ versionInTextOrder),
/* harmony export */   IJ: () => (/* binding */ textSegments),
/* harmony export */   Xj: () => (/* binding */ hasVersion),
/* harmony export */   YA: () => (/* binding */ numberedAsText),
/* harmony export */   ab: () => (/* binding */ versionOrLast),
/* harmony export */   f1: () => (/* binding */ versionOfName)
/* harmony export */ });
/* harmony import */ var _model_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69186);

/** Reads the number that is the first group of an expression over a whole file name. */
function numberedBy(pattern) {
    return name => {
        const version = pattern.exec(name)?.[1];
        if (version === undefined)
            return undefined;
        const at = name.indexOf(version);
        const number = BigInt(version);
        return {
            version,
            title: name.slice(at + version.length).replace(/^[-_. ]+/, ''),
            key: String(number),
            segments: [number],
        };
    };
}
/** What most runners take for a version: a number, numbers with dots, a date. */
function versionOfName(name) {
    const stem = /^(.*)\.(?:sql|go)$/i.exec(name)?.[1];
    return stem === undefined ? undefined : (0,_model_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .numberedName */ .Ys)(stem);
}
/** Does a name begin with what may be a version? */
function hasVersion(name) {
    return /^[vV]?\d/.test(name);
}
/** Files without a number come last, by their names. */
function versionOrLast(name) {
    return versionOfName(name) ?? { version: name, title: name, key: name, segments: [1n << 128n] };
}
/** The same, where versions are texts to the runner: in their order, and "1" is not "01". */
function numberedAsText(pattern) {
    const read = numberedBy(pattern);
    return name => {
        const found = read(name);
        return found && { ...found, key: found.version, segments: textSegments(found.version) };
    };
}
/** Files in the order of their names as text, as JavaScript sorts them. */
function versionInTextOrder(name) {
    return { ...versionOrLast(name), segments: textSegments(name) };
}
/** A text as numbers that compare as it does. */
function textSegments(text) {
    return Array.from({ length: text.length }, (_, at) => BigInt(text.charCodeAt(at)));
}


/***/ }),

/***/ 60630:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ asOneMessage)
/* harmony export */ });
/* harmony import */ var _languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83699);

/** What PostgreSQL gets as one message is one transaction, unless it is one statement. */
function asOneMessage(text) {
    return (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(text).statements.length > 1 ? 'per-migration' : 'autocommit';
}


/***/ }),

/***/ 20419:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ transactionInside),
/* harmony export */   BS: () => (/* binding */ statementBefore),
/* harmony export */   O5: () => (/* binding */ upLineTwice),
/* harmony export */   RT: () => (/* binding */ downBeforeUp),
/* harmony export */   jz: () => (/* binding */ noUpLine),
/* harmony export */   vL: () => (/* binding */ ownTransaction),
/* harmony export */   yr: () => (/* binding */ refusalAt)
/* harmony export */ });
/* harmony import */ var _languages_sql_autocommit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94317);
/* harmony import */ var _languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86440);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21627);



function refusalAt(text, at, what, remedy) {
    return { what, remedy, ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAt */ .mh)(text, at) };
}
/** There is no line at which the upgrade begins. */
function noUpLine(text, line) {
    return refusalAt(text, 0, `It has no line \`${line}\``, 'Write that line above the first statement.');
}
function downBeforeUp(text, { up, down }, lines) {
    return down && down.index < up.index
        ? refusalAt(text, down.index, `\`${lines.down}\` stands before \`${lines.up}\``, `Put the ${lines.section} section first.`)
        : undefined;
}
function statementBefore(text, up, what) {
    const ahead = text.slice(0, up.index);
    return (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .hasStatement */ .IX)(ahead)
        ? refusalAt(text, (0,_languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_2__/* .skipBlank */ .W8)(ahead, 0), what, 'Put it below that line.')
        : undefined;
}
/** The line at which the upgrade begins stands there twice. */
function upLineTwice(text, up, pattern, line) {
    const from = up.index + up[0].length;
    const again = pattern.exec(text.slice(from));
    return again
        ? refusalAt(text, from + again.index, `It has the line \`${line}\` twice`, 'Remove the second one.')
        : undefined;
}
/** BEGIN or COMMIT inside of the transaction that the runner itself opens: the statement, as offsets in `section`. */
function ownTransaction(section) {
    return (0,_languages_sql_autocommit_js__WEBPACK_IMPORTED_MODULE_0__/* .transactionStatements */ .Lv)(section).find(({ kind }) => kind === 'block');
}
function transactionInside(title) {
    return `It begins or ends a transaction inside the one that ${title} opens`;
}


/***/ }),

/***/ 34894:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ migrationName),
/* harmony export */   f: () => (/* binding */ locateSupabase)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98069);
/* harmony import */ var _sql_locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70580);


/** The names that the CLI takes for migrations; it skips all others.
 *  https://github.com/supabase/cli/blob/develop/pkg/migration/list.go */
const migrationName = /^(\d+)_(.*)\.sql$/;
function isSupabases(directory) {
    return /(^|\/)supabase\/migrations$/.test(directory);
}
async function locateSupabase(tree, configured) {
    const named = new Map(configured.map(history => [history.path, history]));
    const directories = new Map(configured.map(history => [history.path, tree.inDirectory(history.path)]));
    const below = new Map();
    for (const file of tree.files) {
        const directory = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(file.path);
        if (isSupabases(directory))
            directories.set(directory, tree.inDirectory(directory));
        else if (isSupabases((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(directory)))
            (0,_sql_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .pushTo */ .Il)(below, (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(directory), file);
    }
    return [...directories].map(([directory, all]) => {
        const files = all.filter(file => migrationName.test((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md)(file.path)));
        const beside = [...all, ...(below.get(directory) ?? [])].filter(file => !(migrationName.test((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md)(file.path)) && (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(file.path) === directory));
        return {
            ...(0,_sql_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .location */ .C5)('supabase', directory, files, named.get(directory)),
            settings: (0,_sql_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .withBeside */ .Rx)(beside),
        };
    });
}


/***/ }),

/***/ 21877:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ap: () => (/* binding */ endOfString),
/* harmony export */   gO: () => (/* binding */ textsAndComments),
/* harmony export */   h_: () => (/* binding */ startOfText),
/* harmony export */   ih: () => (/* binding */ afterLineBreak),
/* harmony export */   jA: () => (/* binding */ isTripleQuote),
/* harmony export */   pR: () => (/* binding */ isNameCode),
/* harmony export */   q7: () => (/* binding */ isFormattedAt),
/* harmony export */   s$: () => (/* binding */ isStringPrefix),
/* harmony export */   vG: () => (/* binding */ isQuote),
/* harmony export */   vT: () => (/* binding */ endOfLine)
/* harmony export */ });
/**
 * What every reader of Python text must get right before anything else: where strings, comments and brackets end.
 * https://docs.python.org/3/reference/lexical_analysis.html
 */
const quote = 39;
const doubleQuote = 34;
const backslash = 92;
const newline = 10;
const carriageReturn = 13;
const openBrace = 123;
const closeBrace = 125;
/** A byte order mark is no part of the program. */
function startOfText(text) {
    return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}
/** Code units of characters that may be in a name. Everything beyond ASCII counts: Python allows most letters. */
function isNameCode(code) {
    return ((code >= 97 && code <= 122) ||
        (code >= 65 && code <= 90) ||
        (code >= 48 && code <= 57) ||
        code === 95 ||
        code > 127);
}
function isQuote(code) {
    return code === quote || code === doubleQuote;
}
/** Do three quotes open a string here? */
function isTripleQuote(text, open) {
    const mark = text.charCodeAt(open);
    return text.charCodeAt(open + 1) === mark && text.charCodeAt(open + 2) === mark;
}
/** Is the word before a quote a prefix of a string: r, b, u, f, t and their pairs, in any case? */
function isStringPrefix(word) {
    return /^(?:[rubft]|br|rb|ur|fr|rf|tr|rt)$/i.test(word);
}
/**
 * The offset after the string literal whose opening quote is at `open`; -1 where it never ends.
 * `formatted`: an f-string or template string, in whose fields the same quotes may be used again since Python 3.12.
 */
function endOfString(text, open, formatted) {
    return stringEnd(text, open, formatted, text.length, 0);
}
/** More characters than any replacement field has; where one is longer, quotes end the string as before Python 3.12. */
const maxFieldLength = 1_000;
const maxFieldDepth = 20;
function stringEnd(text, open, formatted, limit, depth) {
    const mark = text.charCodeAt(open);
    const triple = isTripleQuote(text, open);
    const marks = triple ? 3 : 1;
    let fields = formatted;
    let i = open + marks;
    while (i < limit) {
        const code = text.charCodeAt(i);
        if (code === backslash) {
            // A backslash keeps the next character, or a line break of two, from ending the literal, in raw strings too.
            i = afterLineBreak(text, i + 1);
        }
        else if (code === mark) {
            if (!triple || isTripleQuote(text, i))
                return i + marks;
            i++;
        }
        else if (!triple && isLineBreak(code)) {
            return -1;
        }
        else if (fields && code === openBrace && text.charCodeAt(i + 1) === openBrace) {
            i += 2;
        }
        else if (fields && code === openBrace) {
            const end = endOfField(text, i + 1, { mark, triple, limit: Math.min(limit, i + maxFieldLength), depth });
            // Before Python 3.12 no quote of its own kind could be inside: the rest is read that way. Only the outermost
            // string is read twice, since trying both ways at every depth would take exponential time.
            if (end === -1 && depth > 0)
                return -1;
            fields = end !== -1;
            i = Math.max(end, i + 1);
        }
        else {
            i++;
        }
    }
    return -1;
}
/** The offset after the closing brace of a replacement field; -1 where that is not found before the string must end. */
function endOfField(text, from, of) {
    const { limit, depth } = of;
    if (depth > maxFieldDepth)
        return -1;
    let brackets = 0;
    let i = from;
    while (i < limit) {
        const code = text.charCodeAt(i);
        if (code === closeBrace && brackets === 0)
            return i + 1;
        if (isQuote(code)) {
            const end = stringEnd(text, i, isFormattedAt(text, i), limit, depth + 1);
            if (end === -1)
                return -1;
            i = end;
            continue;
        }
        if (code === 40 || code === 91 || code === openBrace)
            brackets++;
        else if (code === 41 || code === 93 || code === closeBrace)
            brackets--;
        else if (code === 58 && brackets === 0)
            return endOfFormat(text, i + 1, of);
        else if (code === backslash)
            return -1;
        if (brackets < 0)
            return -1;
        i++;
    }
    return -1;
}
/** The same from after the colon on. */
function endOfFormat(text, from, of) {
    const { mark, triple, limit, depth } = of;
    let i = from;
    while (i < limit) {
        const code = text.charCodeAt(i);
        if (code === closeBrace)
            return i + 1;
        if (code === mark && !triple)
            return -1;
        if (code === openBrace) {
            const inner = endOfField(text, i + 1, { ...of, depth: depth + 1 });
            if (inner === -1)
                return -1;
            i = inner;
        }
        else
            i++;
    }
    return -1;
}
/** Does the string whose quote is at `open` have an f or t among its prefix letters? */
function isFormattedAt(text, open) {
    let start = open;
    while (start > 0 && open - start < 3 && isNameCode(text.charCodeAt(start - 1)))
        start--;
    const prefix = text.slice(start, open);
    return /[ft]/i.test(prefix) && isStringPrefix(prefix);
}
function endOfLine(text, from) {
    for (let i = from; i < text.length; i++) {
        if (isLineBreak(text.charCodeAt(i)))
            return i;
    }
    return text.length;
}
function isLineBreak(code) {
    return code === newline || code === carriageReturn;
}
/** The offset after the line break at `at`. */
function afterLineBreak(text, at) {
    return text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === newline ? at + 2 : at + 1;
}
/** The comments and string literals of a program, in order; nothing after a string of three quotes that never ends. */
function* textsAndComments(text) {
    for (let at = 0; at < text.length;) {
        const code = text.charCodeAt(at);
        if (code === 35) {
            const end = endOfLine(text, at);
            yield { kind: 'comment', start: at, end, marks: 1 };
            at = end;
        }
        else if (isQuote(code)) {
            const marks = isTripleQuote(text, at) ? 3 : 1;
            const end = endOfString(text, at, isFormattedAt(text, at));
            if (end === -1 && marks === 3)
                return;
            if (end !== -1)
                yield { kind: 'text', start: at, end, marks };
            at = end === -1 ? endOfLine(text, at) : end;
        }
        else
            at++;
    }
}


/***/ }),

/***/ 94317:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ transactionStatements),
/* harmony export */   S1: () => (/* binding */ controlsTransactions),
/* harmony export */   qM: () => (/* binding */ needsAutocommit)
/* harmony export */ });
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86440);
/* harmony import */ var _split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83699);


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
    const { statements, text: sent } = (0,_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(text);
    return statements.some(statement => alone(statement, sent, statements.length));
}
/** Does the text begin or end transactions itself? Then a failure in it can't simply be rolled back. */
function controlsTransactions(text) {
    if (!suspicious.test(text))
        return false;
    return (0,_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(text).statements.some(({ words }) => transactionControl.has(words[0] ?? '') || isPrepared(words));
}
/** The statements that begin or end a transaction, or that set a savepoint or go back to one. */
function transactionStatements(text) {
    if (!suspicious.test(text))
        return [];
    return (0,_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(text).statements.flatMap(({ words, start, end }) => {
        const [first = ''] = words;
        if (!transactionControl.has(first))
            return [];
        const isSavepoint = first === 'savepoint' || first === 'release' || words.slice(1, 3).includes('to');
        const opens = first === 'begin' || first === 'start';
        return [{ kind: isSavepoint ? 'savepoint' : 'block', opens, start, end }];
    });
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
    for (const token of (0,_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .lex */ .Ii)(statement)) {
        if (token.kind === 'dollar' || token.kind === 'string') {
            const body = statement.slice(token.start, token.end).replace(/^\$\w*\$|\$\w*\$$/g, '');
            for (const inner of (0,_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .lex */ .Ii)(body)) {
                if (inner.kind === 'word' && /^(?:commit|rollback)$/i.test(body.slice(inner.start, inner.end)))
                    return true;
            }
        }
    }
    return false;
}


/***/ }),

/***/ 86440:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ tokenAt),
/* harmony export */   Ii: () => (/* binding */ lex),
/* harmony export */   W8: () => (/* binding */ skipBlank),
/* harmony export */   vT: () => (/* binding */ endOfLine)
/* harmony export */ });
/** PostgreSQL's white space and no more: a no-break space or a byte order mark begins a word there. */
const blank = /[ \t\n\r\f\v]+/y;
const word = /[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/y;
const number = /\d[\w.]*/y;
const dollarTag = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y;
const parameter = /\$\d+/y;
function* lex(text, from = 0) {
    let at = from;
    while (at < text.length) {
        const space = matchEnd(blank, text, at);
        if (space > at) {
            at = space;
            continue;
        }
        const token = tokenAt(text, at);
        yield token;
        at = token.end;
    }
}
/** The token that begins at an offset that is no white space. */
function tokenAt(text, start) {
    const next = text[start + 1];
    switch (text[start]) {
        case '-':
            if (next === '-')
                return { kind: 'comment', start, end: endOfLine(text, start) };
            break;
        case '/':
            if (next === '*')
                return closed('comment', text, start, endOfBlockComment(text, start));
            break;
        case "'":
            return closed('string', text, start, endOfQuoted(text, start, false));
        case '"':
            return closed('quoted', text, start, endOfQuoted(text, start, false));
        case '$': {
            const tagEnd = matchEnd(dollarTag, text, start);
            if (tagEnd > start) {
                const close = text.indexOf(text.slice(start, tagEnd), tagEnd);
                return closed('dollar', text, start, close < 0 ? undefined : close + (tagEnd - start));
            }
            return { kind: 'symbol', start, end: Math.max(matchEnd(parameter, text, start), start + 1) };
        }
    }
    const numberEnd = matchEnd(number, text, start);
    if (numberEnd > start)
        return { kind: 'symbol', start, end: numberEnd };
    const wordEnd = matchEnd(word, text, start);
    if (wordEnd > start)
        return wordOrPrefixedString(text, start, wordEnd);
    return { kind: 'symbol', start, end: start + 1 };
}
function closed(kind, text, start, end) {
    return end === undefined ? { kind, start, end: text.length, unterminated: true } : { kind, start, end };
}
/** `E'…'`, `B'…'`, `X'…'`, `N'…'`, `U&'…'` and `U&"…"` begin like words; only in the first is a backslash special. */
function wordOrPrefixedString(text, start, end) {
    if (end - start === 1) {
        const prefix = text.charAt(start).toLowerCase();
        if (text[end] === "'" && 'ebxn'.includes(prefix)) {
            return closed('string', text, start, endOfString(text, end, prefix === 'e'));
        }
        const quote = text[end + 1];
        if (prefix === 'u' && text[end] === '&' && (quote === "'" || quote === '"')) {
            return closed(quote === "'" ? 'string' : 'quoted', text, start, endOfQuoted(text, end + 1, false));
        }
    }
    return { kind: 'word', start, end };
}
/** The first offset at or after `from` that is neither white space nor comment. */
function skipBlank(text, from) {
    for (let at = from; at < text.length;) {
        const space = matchEnd(blank, text, at);
        if (space > at) {
            at = space;
            continue;
        }
        const token = tokenAt(text, at);
        if (token.kind !== 'comment')
            return at;
        at = token.end;
    }
    return text.length;
}
/** Without the line break. */
function endOfLine(text, from) {
    for (let at = from; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 10 || code === 13)
            return at;
    }
    return text.length;
}
/** What goes on after a line break is the same string, with the same escapes. */
function endOfString(text, open, escapes) {
    let end = endOfQuoted(text, open, escapes);
    while (escapes && end !== undefined) {
        const next = matchEnd(continuation, text, end);
        if (next === end)
            break;
        end = endOfQuoted(text, next - 1, escapes);
    }
    return end;
}
const continuation = /[ \t\f\v]*[\n\r][ \t\n\r\f\v]*'/y;
function endOfQuoted(text, open, escapes) {
    const quote = text[open];
    for (let at = open + 1; at < text.length; at++) {
        if (escapes && text[at] === '\\')
            at++;
        else if (text[at] === quote) {
            if (text[at + 1] === quote)
                at++;
            else
                return at + 1;
        }
    }
    return undefined;
}
/** Block comments nest. */
function endOfBlockComment(text, start) {
    let depth = 1;
    for (let at = start + 2; at < text.length - 1; at++) {
        if (text[at] === '*' && text[at + 1] === '/') {
            depth--;
            at++;
            if (depth === 0)
                return at + 1;
        }
        else if (text[at] === '/' && text[at + 1] === '*') {
            depth++;
            at++;
        }
    }
    return undefined;
}
function matchEnd(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
}


/***/ }),

/***/ 83699:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ blankOut),
  Q: () => (/* binding */ splitScript)
});

// EXTERNAL MODULE: ./src/languages/sql/lexer.js
var lexer = __webpack_require__(86440);
// EXTERNAL MODULE: ./src/text/by-name.js
var by_name = __webpack_require__(58214);
;// CONCATENATED MODULE: ./src/languages/sql/psql-commands.js

// https://www.postgresql.org/docs/current/app-psql.html#APP-PSQL-META-COMMANDS
const ignored = new Set(`a C echo qecho warn encoding errverbose f H html o out p print pset r reset restrict unrestrict s set unset t
  timing T x conninfo h help l list z setenv prompt watch cd`.split(/\s+/));
const sends = new Set(['g', 'gx', 'crosstabview', 'gdesc']);
const reasons = (0,by_name/* byName */.n)({
    i: 'reads another file',
    ir: 'reads another file',
    include: 'reads another file',
    include_relative: 'reads another file',
    c: 'connects to another database',
    connect: 'connects to another database',
    copy: 'reads or writes a file of the machine that psql runs on',
    if: 'decides what runs by something that only psql knows',
    elif: 'decides what runs by something that only psql knows',
    else: 'decides what runs by something that only psql knows',
    endif: 'decides what runs by something that only psql knows',
    '!': 'runs a program of the machine that psql runs on',
});
function metaCommand(text) {
    const name = /^\\(!|\?|\w+)?/.exec(text)?.[1] ?? '';
    if (name === 'q' || name === 'quit')
        return { kind: 'quit' };
    if (ignored.has(name) || /^d[a-zA-Z]*$/.test(name))
        return { kind: 'ignored' };
    if (sends.has(name))
        return { kind: 'send' };
    if (name === 'gexec')
        return withStatement(name, 'runs what its query returns as statements', false);
    if (name === 'gset')
        return withStatement(name, 'keeps its result in variables of psql');
    if (/^bind|^parse$|^sendpipeline$/.test(name))
        return withStatement(name, 'sends its statement in pieces');
    return { kind: 'unverified', name, why: `psql's \\${name} ${reasons[name] ?? 'is not known here'}` };
}
function withStatement(name, does, only = true) {
    return { kind: 'unverified-with-statement', why: `psql's \\${name} ${does}`, only };
}
function isConditionalStart(name) {
    return name === 'if';
}
function isConditionalEnd(name) {
    return name === 'endif';
}

;// CONCATENATED MODULE: ./src/languages/sql/split.js


/** Splits a script into statements as `psql -f` does. Loads no grammar. */
function splitScript(source) {
    return new Splitter(source).split();
}
class Splitter {
    #source;
    #statements = [];
    #parts = [];
    #psql = [];
    #blanks = [];
    #current;
    #parens = 0;
    #brackets = 0;
    /** Nested BEGIN and CASE of a routine whose body is written in SQL itself (`BEGIN ATOMIC … END`). */
    #bodies = 0;
    #variable;
    constructor(source) {
        this.#source = source;
    }
    split() {
        const source = this.#source;
        let at = 0;
        if (source.charCodeAt(0) === 0xfeff) {
            this.#blanks.push({ start: 0, end: 1 });
            at = 1;
        }
        for (let tokens = (0,lexer/* lex */.Ii)(source, at), next = tokens.next(); !next.done; next = tokens.next()) {
            const jump = this.#take(next.value);
            if (jump !== undefined)
                tokens = (0,lexer/* lex */.Ii)(source, jump);
        }
        this.#finish(source.length);
        return {
            text: this.#blanked(),
            statements: this.#statements,
            parts: this.#parts,
            psql: this.#psql,
            marked: at > 0,
        };
    }
    /** Returns where to go on, when not after the token. */
    #take(token) {
        // An unterminated comment is no comment to the server: it goes with the statement, to be refused there.
        if (token.kind === 'comment' && !token.unterminated)
            return undefined;
        const first = this.#source[token.start];
        if (token.kind === 'symbol') {
            if (first === '\\')
                return this.#backslash(token.start);
            if (first === ';' && this.#parens === 0 && this.#bodies === 0)
                return this.#semicolon(token);
        }
        this.#current ??= { start: token.start, end: token.end, words: [] };
        this.#current.end = token.end;
        if (token.kind === 'word')
            this.#word(this.#source.slice(token.start, token.end).toLowerCase());
        else if (token.kind === 'symbol')
            return this.#symbol(first, token);
        return undefined;
    }
    #word(word) {
        const words = this.#current?.words;
        if (!words || this.#parens > 0)
            return;
        words.push(word);
        const routine = words[0] === 'create' && words.slice(1, 4).some(w => w === 'function' || w === 'procedure');
        if (!routine)
            return;
        if (this.#bodies === 0 ? word === 'atomic' : word === 'case')
            this.#bodies++;
        else if (word === 'end' && this.#bodies > 0)
            this.#bodies--;
    }
    #symbol(first, token) {
        if (first === '(')
            this.#parens++;
        else if (first === ')' && this.#parens > 0)
            this.#parens--;
        else if (first === '[')
            this.#brackets++;
        else if (first === ']' && this.#brackets > 0)
            this.#brackets--;
        else if (first === ':')
            return this.#colon(token);
        return undefined;
    }
    /** psql replaces `:name`, `:'name'` and `:"name"`. In SQL a lone colon only stands in an array slice. */
    #colon(token) {
        const next = this.#source[token.end] ?? '';
        if (next === ':' || next === '=')
            return token.end + 1;
        if (this.#brackets === 0 && /['"{\w]/.test(next)) {
            const name = /^[^\s,;)]*/.exec(this.#source.slice(token.start, token.start + 60))?.[0];
            this.#variable ??= name;
        }
        return undefined;
    }
    #semicolon(token) {
        const words = this.#current?.words ?? [];
        const from = words.indexOf('from');
        if (words[0] === 'copy' && from > 0 && words[from + 1] === 'stdin')
            return this.#inlineCopy(token);
        this.#finish(token.start);
        return undefined;
    }
    /** The rows of `COPY … FROM stdin` follow on the next line and end with a line of `\.`. */
    #inlineCopy(semicolon) {
        const start = this.#current?.start ?? semicolon.start;
        const rest = this.#source.slice(semicolon.end);
        const close = /(?:\r\n|\r|\n)\\\.(?=\r|\n|$)/.exec(rest);
        const end = close ? semicolon.end + close.index + close[0].length : this.#source.length;
        this.#part({ kind: 'skip', rows: true, why: 'the rows of an inline COPY are not loaded', start, end });
        this.#psql.push({
            kind: 'inline-copy',
            what: "psql's COPY … FROM stdin with its rows in the file",
            start,
            end,
        });
        this.#reset();
        return end;
    }
    #backslash(start) {
        const source = this.#source;
        const name = /^\\(?:\w+|.)?/.exec(source.slice(start, start + 40))?.[0] ?? '\\';
        this.#psql.push({ kind: 'command', what: `psql's ${name}`, start, end: start + name.length });
        if (source[start + 1] === ';') {
            this.#blanks.push({ start, end: start + 2, keep: ' ;' });
            this.#finish(start);
            return start + 2;
        }
        const end = endOfCommand(source, start + 1);
        const command = metaCommand(source.slice(start, end));
        switch (command.kind) {
            case 'ignored':
                this.#blanks.push({ start, end });
                return end;
            case 'send':
                this.#blanks.push({ start, end, keep: ';' });
                this.#finish(start);
                return end;
            case 'quit':
                this.#finish(start);
                this.#blanks.push({ start, end: source.length });
                if ((0,lexer/* skipBlank */.W8)(source, end) < source.length)
                    this.#parts.push({
                        kind: 'skip',
                        why: `psql's ${name} ends the script here, and what comes after it never runs`,
                        start,
                        end: source.length,
                    });
                return source.length;
            case 'unverified-with-statement': {
                const from = this.#current?.start ?? start;
                this.#part({
                    kind: 'unverified',
                    why: command.why,
                    start: from,
                    end,
                    ...(command.only ? { only: true } : {}),
                });
                this.#reset();
                return end;
            }
            case 'unverified': {
                const to = isConditionalStart(command.name) ? this.#endOfConditional(end) : end;
                this.#part({ kind: 'unverified', why: command.why, start, end: to });
                return to;
            }
        }
    }
    #endOfConditional(from) {
        let depth = 1;
        for (const token of (0,lexer/* lex */.Ii)(this.#source, from)) {
            if (token.kind !== 'symbol' || this.#source[token.start] !== '\\')
                continue;
            const name = /^\\\w*/.exec(this.#source.slice(token.start, token.start + 20))?.[0].slice(1) ?? '';
            if (isConditionalStart(name))
                depth++;
            else if (isConditionalEnd(name))
                depth--;
            if (depth === 0)
                return (0,lexer/* endOfLine */.vT)(this.#source, token.start);
        }
        return this.#source.length;
    }
    #finish(end) {
        const statement = this.#current;
        if (statement && this.#variable !== undefined) {
            const why = `psql would replace ${this.#variable} with a variable that only the caller knows`;
            const place = { start: statement.start, end: Math.min(end, statement.end) };
            this.#part({ kind: 'unverified', why, ...place });
            this.#psql.push({ kind: 'variable', what: `psql's variable ${this.#variable}`, ...place });
        }
        else if (statement)
            this.#statements.push(statement);
        this.#reset();
    }
    #reset() {
        this.#current = undefined;
        this.#variable = undefined;
        this.#parens = 0;
        this.#brackets = 0;
        this.#bodies = 0;
    }
    #part(part) {
        this.#parts.push(part);
        this.#blanks.push({ start: part.start, end: part.end });
    }
    #blanked() {
        if (this.#blanks.length === 0)
            return this.#source;
        let result = '';
        let at = 0;
        for (const { start, end, keep = '' } of this.#blanks.sort((a, b) => a.start - b.start)) {
            result += this.#source.slice(at, start) + keep + blankOut(this.#source.slice(start + keep.length, end));
            at = end;
        }
        return result + this.#source.slice(at);
    }
}
/** A backslash command ends after `\\\\`, or before the line break. */
function endOfCommand(source, from) {
    for (let at = from; at < source.length; at++) {
        const code = source.charCodeAt(at);
        if (code === 10 || code === 13)
            return at;
        if (code === 92 && source.charCodeAt(at + 1) === 92)
            return at + 2;
    }
    return source.length;
}
/** The same text with nothing in it: as long in UTF-16 units, with its line breaks. */
function blankOut(text) {
    return text.replace(/[^\r\n]/g, ' ');
}


/***/ }),

/***/ 40516:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ fix),
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61996);

function fix(draft) {
    return { edits: [], renames: [], creates: [], commands: [], ...draft };
}
/** A file's text with the edits carried out. They must not overlap, and are of this file. */
function applyEdits(text, edits) {
    const spans = edits
        .map(({ range, replacement }) => ({
        from: (0,_position_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetAt */ .HA)(text, range.start),
        to: (0,_position_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetAt */ .HA)(text, range.end),
        replacement,
    }))
        .sort((a, b) => a.from - b.from);
    let result = '';
    let at = 0;
    for (const { from, to, replacement } of spans) {
        result += text.slice(at, from) + replacement;
        at = to;
    }
    return result + text.slice(at);
}


/***/ }),

/***/ 58443:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ byCodePoint),
/* harmony export */   nf: () => (/* binding */ inRunOrder),
/* harmony export */   wW: () => (/* binding */ runOrder)
/* harmony export */ });
/**
 * The migrations of a scope in the order in which its runner brings them to a new database. Sequences are in order
 * already. For a graph it is the order of Django's plan, where another runner has no rule of its own: from one head
 * after the other, parents first. Where the graph has a circle, one of its edges is passed by.
 * https://github.com/django/django/blob/main/django/db/migrations/graph.py
 */
function runOrder(scope, order) {
    if (order === 'sequence')
        return scope.flatMap(history => [...history.migrations]);
    const byId = new Map();
    const heads = [];
    for (const history of scope) {
        for (const id of history.reading.parents.keys())
            byId.set(id, history);
        heads.push(...history.heads().map(({ id }) => id));
    }
    const parentsOf = (id) => {
        const history = byId.get(id);
        return [...(history?.parentsOf(id) ?? []), ...(history?.reading.dependencies?.get(id) ?? [])];
    };
    // A circle without a way out has no head.
    const ids = parentsFirst([...heads.sort(byCodePoint), ...[...byId.keys()].sort(byCodePoint)], parentsOf);
    return ids.flatMap(id => byId.get(id)?.get(id) ?? []);
}
/**
 * The given migrations with parents first, those included that the graph leaves out because a squash stands for them:
 * what was never replaced on one database goes by what its file says.
 */
function inRunOrder(scope, order, wanted) {
    const usual = runOrder(scope, order).filter(migration => wanted.has(migration));
    if (usual.length === wanted.size)
        return usual;
    const all = new Map();
    for (const history of scope) {
        for (const migration of history.migrations)
            all.set(migration.id, { migration, history });
    }
    const parentsOf = (id) => {
        const found = all.get(id);
        if (!found)
            return [];
        const written = found.migration.parents
            .filter(({ kind }) => kind !== 'run-before')
            .map(parent => parent.id);
        return [...new Set([...found.history.parentsOf(id), ...written])].filter(parent => all.has(parent));
    };
    const start = [...wanted].map(({ id }) => id).sort(byCodePoint);
    return parentsFirst(start, parentsOf).flatMap(id => {
        const migration = all.get(id)?.migration;
        return migration && wanted.has(migration) ? [migration] : [];
    });
}
/** Depth first without recursion, parents last to first, as `iterative_dfs` does. */
function parentsFirst(starts, parentsOf) {
    const ordered = [];
    const entered = new Set();
    for (const start of starts) {
        const stack = [{ id: start, leaving: false }];
        for (let top = stack.pop(); top; top = stack.pop()) {
            if (top.leaving)
                ordered.push(top.id);
            else if (!entered.has(top.id)) {
                entered.add(top.id);
                stack.push({ id: top.id, leaving: true });
                for (const id of [...parentsOf(top.id)].sort(byCodePoint))
                    stack.push({ id, leaving: false });
            }
        }
    }
    return ordered;
}
/** As Python sorts text. */
function byCodePoint(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 61996:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ isSameSpan),
/* harmony export */   HA: () => (/* binding */ offsetAt),
/* harmony export */   Si: () => (/* binding */ startOfFile),
/* harmony export */   Y8: () => (/* binding */ isBefore),
/* harmony export */   ZX: () => (/* binding */ lineSpan),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
function isSameSpan(one, other) {
    return one.start === other.start && one.end === other.end;
}
function isBefore(a, b) {
    return a.line < b.line || (a.line === b.line && a.column < b.column);
}
const startOfFile = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
/** The position of a UTF-16 offset in a text. Lines end at \n, \r\n or a lone \r. */
function positionAt(text, offset) {
    const end = Math.min(Math.max(offset, 0), text.length);
    const starts = lineStartsOf(text);
    let [line, after] = [0, starts.length];
    while (after - line > 1) {
        const middle = (line + after) >> 1;
        if ((starts[middle] ?? 0) <= end)
            line = middle;
        else
            after = middle;
    }
    return { line: line + 1, column: end - (starts[line] ?? 0) + 1 };
}
/** Of the text that was asked for last: of one file, thousands of positions may be asked for in a row. */
let known = { text: '', starts: [0] };
/** Where the lines of a text begin. */
function lineStartsOf(text) {
    if (known.text === text)
        return known.starts;
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10))
            starts.push(i + 1);
    }
    known = { text, starts };
    return starts;
}
function rangeOf(text, from, to) {
    return { start: positionAt(text, from), end: positionAt(text, to) };
}
/** The UTF-16 offset of a position; the text's end for a line that it does not have. */
function offsetAt(text, { line, column }) {
    const start = lineStartsOf(text)[line - 1];
    return start === undefined ? text.length : start + column - 1;
}
/** A line without its end; empty, and at the text's end, for one that it does not have. */
function lineSpan(text, line) {
    const start = offsetAt(text, { line, column: 1 });
    const end = /[\r\n]|$/g;
    end.lastIndex = start;
    return { start, end: end.exec(text)?.index ?? text.length };
}


/***/ }),

/***/ 17318:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ failure),
/* harmony export */   k: () => (/* binding */ success)
/* harmony export */ });
function success(value) {
    return { ok: true, value };
}
function failure(reason) {
    return { ok: false, reason };
}


/***/ }),

/***/ 69186:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ isDayOnly),
/* harmony export */   Ys: () => (/* binding */ numberedName),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   dh: () => (/* binding */ versionAfter)
/* harmony export */ });
/* harmony import */ var _text_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35080);

/** 2024-01-31-name, 2024_01_31_120000_name, 2024.01.31T12.00.00.name: a date whose parts are written apart is one number. */
const writtenDate = /^(\d{4})[-_.](\d{2})[-_.](\d{2})(?:[-_T](\d{2}[-_.]?\d{2}[-_.]?\d{2}))?(?=[-_. ]|$)/;
const written = /^[Vv]?(\d+(?:\.\d+)*)(?=[-_. ]|$)/;
/** Reads the version at the beginning of a file stem; undefined where there is none. */
function numberedName(stem) {
    const date = writtenDate.exec(stem);
    const plain = date ?? written.exec(stem);
    if (!plain)
        return undefined;
    const version = plain[0];
    const segments = date
        ? [BigInt(date.slice(1).join('').replace(/\D/g, ''))]
        : (plain[1] ?? '').split('.').map(segment => BigInt(segment));
    while (segments.length > 1 && segments.at(-1) === 0n)
        segments.pop();
    return {
        version,
        title: stem.slice(version.length).replace(/^[-_. ]+/, ''),
        key: segments.join('.'),
        segments,
    };
}
function compareVersions(a, b) {
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
        const left = a[i] ?? 0n;
        const right = b[i] ?? 0n;
        if (left !== right)
            return left < right ? -1 : 1;
    }
    return 0;
}
/** A version that is a day and no more: several files of one day are usual, and their whole names order them. */
function isDayOnly(key) {
    return /^(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(key);
}
/** The next free version, written as its neighbours are: same width, a timestamp stays one. */
function versionAfter(latest, taken) {
    const last = (0,_text_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .lastNumber */ .iU)(latest);
    if (!last)
        return `${latest}1`;
    const { index, digits } = last;
    for (let next = BigInt(digits) + 1n;; next++) {
        const text = next.toString().padStart(digits.length, '0');
        const version = latest.slice(0, index) + text + latest.slice(index + digits.length);
        const key = numberedName(version)?.key;
        if (key === undefined || !taken.has(key))
            return version;
    }
}


/***/ }),

/***/ 58214:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ byName)
/* harmony export */ });
/**
 * A table that is looked up by names which somebody else chose: "constructor" and "toString" are in it only where the
 * table has them.
 */
function byName(entries) {
    return Object.assign(Object.create(null), entries);
}


/***/ }),

/***/ 98069:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ normalized),
/* harmony export */   Hy: () => (/* binding */ upwards),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   S1: () => (/* binding */ isIn),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/** Paths of a tree: they begin at its top, whose own path is ''. */
/** `a/b` of `a/b/c`. */
function parentOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
/** `c` of `a/b/c`. */
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** A path in a directory. */
function within(directory, name) {
    return directory === '' ? name : `${directory}/${name}`;
}
/** A directory and those above it, the nearest first, the top of the tree last. */
function upwards(directory) {
    return directory === '' ? [''] : [directory, ...upwards(parentOf(directory))];
}
/** Is a file or directory in a directory, or the directory itself? */
function isIn(directory, path) {
    return directory === '' || path === directory || path.startsWith(`${directory}/`);
}
/** `a/./b/../c` is `a/c`; undefined beyond the top of the tree. */
function normalized(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..') {
            if (parts.pop() === undefined)
                return undefined;
        }
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}


/***/ })

};
