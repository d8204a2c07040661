export const id = 5833;
export const ids = [5833];
export const modules = {

/***/ 81124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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

;// CONCATENATED MODULE: ./src/frameworks/alembic/other-database.js
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
    if (groups.every(({ path }) => databaseOf(path) !== undefined))
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
        const database = databaseNamedBy(versions);
        const connected = databaseOfUrls(urls);
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

/***/ 53445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ locateDjango)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98069);
/* harmony import */ var _text_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35080);
/* harmony import */ var _python_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25003);
/* harmony import */ var _project_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76734);




/** Where apps keep their migrations: `<app>/migrations`, and where MIGRATION_MODULES says. */
async function locateDjango(tree, configured) {
    const directories = await migrationPackages(tree, 'migrations');
    const mine = configured.filter(history => history.framework === 'django');
    const projects = tree.files
        .filter(file => /(?:^|\/)manage\.py$/.test(file.path))
        .map(file => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(file.path));
    // A tree without any sign of Django has no settings worth reading.
    if (directories.length === 0 && mine.length === 0 && projects.length === 0)
        return [];
    const settings = (0,_project_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsFiles */ .p)(tree);
    const appFiles = new Map();
    for (const directory of [...directories, ...mine.map(history => history.path)]) {
        const found = ['apps.py', '__init__.py'].map(name => tree.file((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(directory), name)));
        appFiles.set(directory, found.flatMap(file => file ?? []));
    }
    const bytes = await tree.read([...[...appFiles.values()].flat(), ...settings]);
    const found = await (0,_project_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsFrom */ .m)(new Map(settings.flatMap(file => withBytes(file, bytes))));
    const labelled = (directory) => {
        const app = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(directory);
        // Before apps.py it was `__init__.py` that held the AppConfig; INSTALLED_APPS may still name that one.
        for (const file of appFiles.get(directory) ?? []) {
            const label = labelStatedIn(bytes.get(file.oid)?.toString('utf8') ?? '', app);
            if (label !== undefined)
                return { label, assumed: false };
        }
        return { label: (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .Md)(app), assumed: true };
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
    return located([...candidates.values()], found, projects, tree);
}
function located(candidates, settings, projects, tree) {
    const scopeOf = divideScopes(candidates, projects.length > 1 ? projects : []);
    const labels = new Map();
    for (const { label } of candidates)
        labels.set(label, (labels.get(label) ?? 0) + 1);
    return candidates.map(({ directory, label, assumed, configured }) => {
        const scope = scopeOf(directory);
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
        for (let root = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(file); root !== undefined; root = root === '' ? undefined : (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(root)) {
            const directory = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(root, path);
            if (tree.inDirectory(directory).some(found => found.path.endsWith('.py')))
                return [{ directory, label }];
        }
        return [];
    });
}
function configuredDirectory(path, tree) {
    const directory = (0,_text_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .trimEndOf */ .fC)(path.replace(/^\.\//, ''), '/');
    const inside = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(directory, 'migrations');
    return tree.inDirectory(directory).some(file => isMigrationFileName(file.path) && /\/\d/.test(file.path)) ||
        tree.inDirectory(inside).length === 0
        ? directory
        : inside;
}
function withBytes(file, bytes) {
    const content = bytes.get(file.oid);
    return content ? [[file.path, content]] : [];
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
/** Directories of a name that hold migrations of Django's: most are recognised by their paths, the others by what is in them. */
async function migrationPackages(tree, name) {
    const found = new Set();
    const doubtful = new Map();
    const ending = `/${name}`;
    for (const file of tree.files) {
        if (!file.path.endsWith('.py'))
            continue;
        const directory = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(file.path);
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
    if (named && (!isOthers || tree.file((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(directory), 'apps.py'))))
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


/***/ }),

/***/ 76734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ settingsFrom),
/* harmony export */   p: () => (/* binding */ settingsFiles)
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


/***/ }),

/***/ 5833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o4: () => (/* binding */ findHistories),
  X_: () => (/* binding */ readHistories),
  OD: () => (/* binding */ scopeKey),
  AF: () => (/* binding */ touchedScopes)
});

// EXTERNAL MODULE: ./src/model/migration.js
var model_migration = __webpack_require__(1567);
;// CONCATENATED MODULE: ./src/model/history.js

/** All migrations that must form one line, as a graph. */
class History {
    reading;
    #byId;
    #byIdentity;
    #children = new Map();
    #namesakes;
    #ancestors = new Map();
    constructor(reading) {
        this.reading = reading;
        this.#byId = new Map(reading.migrations.map(migration => [migration.id, migration]));
        this.#byIdentity = new Map(reading.migrations.map(migration => [(0,model_migration/* identityOf */.c)(migration), migration]));
        for (const [id, parents] of reading.parents) {
            for (const parent of parents) {
                const children = this.#children.get(parent);
                if (children)
                    children.push(id);
                else
                    this.#children.set(parent, [id]);
            }
        }
    }
    get framework() {
        return this.reading.framework;
    }
    get name() {
        return this.reading.name;
    }
    get directory() {
        return this.reading.directory;
    }
    get migrations() {
        return this.reading.migrations;
    }
    get(id) {
        return this.#byId.get(id);
    }
    /** The migration that its runner takes for this one. */
    counterpartOf(migration) {
        return this.#byIdentity.get((0,model_migration/* identityOf */.c)(migration));
    }
    /** Every migration that its runner takes for this one, itself included: one in a sound history. */
    namesakes(migration) {
        this.#namesakes ??= this.groupedBy(model_migration/* identityOf */.c);
        return this.#namesakes.get((0,model_migration/* identityOf */.c)(migration)) ?? [];
    }
    /** What a migration comes directly after, of this history or another of the scope. */
    parentsOf(id) {
        return this.reading.parents.get(id) ?? [];
    }
    childrenOf(id) {
        return this.#children.get(id) ?? [];
    }
    /** The migrations of the graph that no other one of this history comes after. */
    heads() {
        return [...this.reading.parents.keys()]
            .filter(id => this.childrenOf(id).length === 0)
            .map(id => this.#byId.get(id))
            .filter(migration => migration !== undefined);
    }
    /** A migration's ancestors within this history, itself included. Linear over the whole history for a chain. */
    ancestorsOf(id) {
        const known = this.#ancestors.get(id);
        if (known)
            return known;
        const seen = new Set();
        const stack = [id];
        for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
            if (seen.has(next) || !this.#byId.has(next))
                continue;
            seen.add(next);
            stack.push(...this.parentsOf(next));
        }
        this.#ancestors.set(id, seen);
        return seen;
    }
    groupedBy(key) {
        const groups = new Map();
        for (const migration of this.migrations) {
            const value = key(migration);
            if (value === undefined)
                continue;
            const group = groups.get(value);
            if (group)
                group.push(migration);
            else
                groups.set(value, [migration]);
        }
        return groups;
    }
}

// EXTERNAL MODULE: ./src/model/position.js
var position = __webpack_require__(61996);
// EXTERNAL MODULE: ./src/frameworks/registry.js + 38 modules
var registry = __webpack_require__(5103);
;// CONCATENATED MODULE: ./src/frameworks/find-histories.js



/** Where one tree's histories are. A directory belongs to whom the configuration says, to the framework whose own files
 *  say so, or to the first one that claims it. */
async function findHistories(tree, frameworks, config) {
    const claims = [];
    for (const framework of frameworks) {
        const configured = config.histories.filter(history => history.framework === framework.id);
        claims.push(...(await framework.locate(tree, configured)));
    }
    const owner = new Map();
    const claim = (directory, framework) => {
        if (!owner.has(directory))
            owner.set(directory, framework);
    };
    for (const { path, framework } of config.histories)
        claim(path, framework);
    for (const { declared = [], framework } of claims)
        for (const directory of declared)
            claim(directory, framework);
    for (const { directory, framework } of claims)
        claim(directory, framework);
    return claims.filter(({ directory, framework }) => owner.get(directory) === framework);
}
/** Histories of one framework that share their ids and their database. */
function scopeKey(of) {
    return `${of.framework}\0${of.scope}`;
}
/** The scopes in which the two trees differ: in a file, or in how files are read. */
function touchedScopes(base, merged) {
    const shape = (locations) => {
        const shapes = new Map();
        for (const { framework, scope, name, directory, files, settings } of locations) {
            const key = scopeKey({ framework, scope });
            const parts = shapes.get(key) ?? [];
            parts.push(JSON.stringify([name, directory, settings, files.map(file => [file.path, file.oid])]));
            shapes.set(key, parts);
        }
        return new Map([...shapes].map(([key, parts]) => [key, parts.sort().join('\n')]));
    };
    const before = shape(base);
    const after = shape(merged);
    return new Set([...before.keys(), ...after.keys()].filter(key => before.get(key) !== after.get(key)));
}
/** `base`: what was read of base, whose word counts for how the same history of another tree is read. */
async function readHistories(locations, tree, base = []) {
    const before = base.map(({ reading }) => reading);
    const readings = await Promise.all((await (0,registry/* loadFrameworks */.A)(locations)).map(async (framework) => {
        const mine = locations.filter(location => location.framework === framework.id);
        const read = await framework.read(mine, tree, before);
        // Of some only the names count, wherever the contents are.
        return framework.onlyByCommand ? read : withoutPointers(read, mine, tree);
    }));
    return readings.flat().map(reading => new History(reading));
}
/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer */
const firstLine = Buffer.from('version https://git-lfs.github.com/spec/v1\n');
const maxLength = 1024;
function isPointer(blob) {
    return blob.length < maxLength && blob.subarray(0, firstLine.length).equals(firstLine);
}
const reason = 'it is a pointer of Git LFS, and what it stands for is not in git';
/** A file whose content is elsewhere was not read, whatever a framework made of its pointer. */
async function withoutPointers(readings, locations, tree) {
    const blobs = await tree.read(locations.flatMap(({ files }) => files));
    return readings.map(reading => {
        const mine = locations.filter(one => one.directory === reading.directory && one.name === reading.name);
        const pointers = mine
            .flatMap(({ files }) => files)
            .filter(({ oid }) => isPointer(blobs.get(oid) ?? Buffer.alloc(0)));
        if (pointers.length === 0)
            return reading;
        const paths = new Set(pointers.map(({ path }) => path));
        return {
            ...reading,
            unreadable: [
                ...reading.unreadable.filter(({ file }) => !paths.has(file.path)),
                ...pointers.map(file => ({ file, range: position/* startOfFile */.Si, reason })),
            ],
        };
    });
}


/***/ }),

/***/ 21852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ pendingByIdentity)
/* harmony export */ });
/** What a runner still runs that remembers every applied migration by its identity: all that base has not. */
function pendingByIdentity(base, merged) {
    return merged.migrations.filter(migration => base?.counterpartOf(migration) === undefined ||
        // A second one of the same identity is reported as that, and runs like a new one.
        (base.get(migration.id) === undefined && merged.namesakes(migration).length > 1));
}


/***/ }),

/***/ 25003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 5103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ frameworks),
  A: () => (/* binding */ loadFrameworks)
});

// EXTERNAL MODULE: ./src/frameworks/alembic/locate.js + 5 modules
var locate = __webpack_require__(81124);
// EXTERNAL MODULE: ./src/model/order.js
var order = __webpack_require__(58443);
// EXTERNAL MODULE: ./src/model/versions.js
var versions = __webpack_require__(69186);
// EXTERNAL MODULE: ./src/text/paths.js
var text_paths = __webpack_require__(98069);
// EXTERNAL MODULE: ./src/text/scan.js
var scan = __webpack_require__(35080);
// EXTERNAL MODULE: ./src/model/position.js
var position = __webpack_require__(61996);
;// CONCATENATED MODULE: ./src/frameworks/in-one-line.js

/** Each comes after the one before it. */
function inOneLine(drafts) {
    const migrations = drafts.map((draft, i) => {
        const previous = drafts[i - 1];
        return {
            ...draft,
            range: position/* startOfFile */.Si,
            parents: previous ? [{ id: previous.id, kind: 'order', range: position/* startOfFile */.Si }] : [],
            replaces: [],
            labels: [],
        };
    });
    return {
        migrations,
        parents: new Map(migrations.map(({ id, parents }) => [id, parents.map(parent => parent.id)])),
    };
}

// EXTERNAL MODULE: ./src/frameworks/pending.js
var pending = __webpack_require__(21852);
;// CONCATENATED MODULE: ./src/frameworks/sql/repair-sequence.js

/** Renames incoming files so that they follow `after`, in their order, each with the next free version. */
async function repairSequence(request) {
    // Drizzle goes by its journal, which names every file, and by a snapshot beside each: drizzle-kit makes all three.
    const first = request.chain[0]?.file.path ?? '';
    if (request.tree.file(`${first.slice(0, first.lastIndexOf('/') + 1)}meta/_journal.json`))
        return undefined;
    // The files for other databases would stay over.
    if (request.history.reading.partly !== undefined)
        return undefined;
    const moving = new Set(request.chain.map(migration => migration.id));
    const taken = new Set();
    for (const migration of request.history.migrations) {
        if (!moving.has(migration.id) && migration.version)
            taken.add(migration.version);
    }
    let latest = (0,versions/* numberedName */.Ys)(request.after.name)?.version;
    const renames = [];
    for (const migration of request.chain) {
        const written = (0,versions/* numberedName */.Ys)(migration.name)?.version;
        if (!latest || !written)
            return undefined;
        latest = (0,versions/* versionAfter */.dh)(latest, taken);
        taken.add((0,versions/* numberedName */.Ys)(latest)?.key ?? latest);
        const directory = migration.file.path.slice(0, migration.file.path.lastIndexOf('/') + 1);
        const rest = migration.file.path.slice(directory.length + written.length);
        renames.push({ from: migration.file.path, to: `${directory}${latest}${rest}` });
        for (const companion of companionsOf(request, migration.file.path)) {
            renames.push({
                from: companion,
                to: `${directory}${latest}${companion.slice(directory.length + written.length)}`,
            });
        }
    }
    return { edits: [], renames };
}
/** The down file beside an up file moves with it. */
function companionsOf(request, path) {
    const up = /\.up\.sql$/i.exec(path);
    if (!up)
        return [];
    const down = `${path.slice(0, up.index)}.down.sql`;
    return request.tree.file(down) ? [down] : [];
}

// EXTERNAL MODULE: ./src/git/git-tree.js
var git_tree = __webpack_require__(33755);
// EXTERNAL MODULE: ./src/languages/sql/split.js + 1 modules
var sql_split = __webpack_require__(83699);
// EXTERNAL MODULE: ./src/model/limits.js
var limits = __webpack_require__(80707);
// EXTERNAL MODULE: ./src/frameworks/sql/dialect.js
var dialect = __webpack_require__(44294);
;// CONCATENATED MODULE: ./src/frameworks/sql/sequence.js







/** Reads a directory of numbered SQL files: the order of versions is the order of running. */
async function readSequence(location, tree, { versionOf, byVersion, transactionOf }) {
    const numbered = [];
    const { files, leftOut } = filesOfPostgres(location.files);
    for (const file of files) {
        const name = versionOf((0,text_paths/* fileName */.Md)(file.path));
        if (name)
            numbered.push({ file, name });
    }
    numbered.sort((a, b) => {
        const byVersion = (0,versions/* compareVersions */.Zy)(a.name.segments, b.name.segments);
        if (byVersion !== 0)
            return byVersion;
        return a.file.path < b.file.path ? -1 : a.file.path > b.file.path ? 1 : 0;
    });
    const blobs = await tree.read(numbered.map(({ file }) => file));
    const migrations = [];
    const parents = new Map();
    let previous;
    for (const { file, name } of numbered) {
        const transaction = transactionOf?.((0,git_tree/* decode */.D)(blobs.get(file.oid)), (0,text_paths/* fileName */.Md)(file.path));
        const migration = {
            id: (0,text_paths/* fileName */.Md)(file.path),
            name: (0,text_paths/* fileName */.Md)(file.path).replace(/\.(?:sql|go)$/i, ''),
            // Files of one day are ordered by their whole names: the day alone does not distinguish them.
            ...((0,versions/* isDayOnly */.$m)(name.key) && !byVersion ? {} : { version: name.key }),
            ...(byVersion ? { identity: name.key } : {}),
            ...(transaction === undefined ? {} : { transaction }),
            file,
            range: position/* startOfFile */.Si,
            parents: previous ? [{ id: previous.id, kind: 'order', range: position/* startOfFile */.Si }] : [],
            replaces: [],
            labels: [],
        };
        migrations.push(migration);
        parents.set(migration.id, previous ? [previous.id] : []);
        previous = migration;
    }
    const sql = numbered.filter(({ file }) => /\.sql$/i.test(file.path));
    const other = (0,dialect/* otherDatabaseOf */.v)([...new Set(sql.map(({ file }) => file.oid))].map(oid => (0,git_tree/* decode */.D)(blobs.get(oid))));
    return {
        framework: location.framework,
        name: location.name,
        directory: location.directory,
        scope: location.scope,
        migrations,
        unreadable: unreadableOf(numbered.map(({ file }) => file), blobs),
        parents,
        missing: [],
        ...(leftOut.length > 0
            ? { partly: `without ${leftOut.length} files for other databases, such as ${leftOut[0]?.path}` }
            : {}),
        ...(other ? { notReplayable: `it looks like ${other}, not PostgreSQL` } : {}),
    };
}
/** SQL itself is judged by the replay; what no PostgreSQL could be given is reported here. */
function unreadableOf(files, blobs) {
    return files.flatMap(file => {
        const reason = file.mode === '120000'
            ? 'it is a symbolic link, which is not followed'
            : whyUnreadable((0,git_tree/* decode */.D)(blobs.get(file.oid)));
        return reason === undefined ? [] : [{ file, range: position/* startOfFile */.Si, reason }];
    });
}
/** A file with git's conflict markers, or one that is not UTF-8 text. */
function whyUnreadable(text) {
    const unread = (0,limits/* whyNotRead */.ON)(text);
    if (unread !== undefined)
        return unread;
    if (/^<{7} .*$/m.test(text) && /^>{7} .*$/m.test(text))
        return 'a merge conflict was left in it';
    if (text.includes('\0'))
        return 'it holds NUL characters, so it is not UTF-8 text (saved as UTF-16?)';
    if (text.includes('\uFFFD'))
        return 'it is not UTF-8 text: save it in that encoding';
    if (hasTooManyStatements(text))
        return `it has more than ${limits/* limits */.Fy.statements} statements`;
    return undefined;
}
/** Semicolons are counted first, which costs nothing: most files have a few. */
function hasTooManyStatements(text) {
    let semicolons = 0;
    for (let at = text.indexOf(';'); at >= 0 && semicolons <= limits/* limits */.Fy.statements; at = text.indexOf(';', at + 1))
        semicolons++;
    return semicolons > limits/* limits */.Fy.statements && (0,sql_split/* splitScript */.Q)(text).statements.length > limits/* limits */.Fy.statements;
}
/** What stands before the direction in names like `3_users.mysql.up.sql`. */
const named = /\.([a-z]+\d?)(?:\.up)?\.sql$/i;
const ours = /^(postgres|postgresql|pgsql|pg)$/i;
const others = /^(mysql|mariadb|sqlite3?|cockroach|cockroachdb|crdb|mssql|sqlserver|oracle|clickhouse)$/i;
/**
 * Of a directory with a file for each database, those that PostgreSQL gets: one that names it stands for the one that
 * names none. Where all files are another database's there is nothing to distinguish.
 */
function filesOfPostgres(files) {
    const dialectOf = ({ path }) => named.exec((0,text_paths/* fileName */.Md)(path))?.[1] ?? '';
    const general = ({ path }) => path.replace(named, whole => whole.replace(/^\.[a-z]+\d?(?=\.)/i, ''));
    const special = new Set(files.filter(file => ours.test(dialectOf(file))).map(general));
    const isOurs = (file) => !others.test(dialectOf(file)) && !special.has(file.path);
    const kept = files.filter(isOurs);
    if (kept.length === 0)
        return { files: [...files], leftOut: [] };
    return { files: kept, leftOut: files.filter(file => !isOurs(file)) };
}

// EXTERNAL MODULE: ./src/languages/sql/grammar.js
var grammar = __webpack_require__(45327);
;// CONCATENATED MODULE: ./src/languages/sql/meaning.js



/**
 * A form of a script that is equal exactly when only comments and white space between tokens differ. What stands in
 * a literal or a function's body counts as written. psql's own parts count too, for their rows and file names matter.
 */
async function meaning(source) {
    const split = (0,sql_split/* splitScript */.Q)(source);
    const tokens = await (0,grammar/* scan */.SQ)(split.text);
    if (!tokens)
        return (0,scan/* trimLineEnds */.DT)(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')).trimEnd();
    const words = tokens.filter(token => token.tokenName !== 'SQL_COMMENT' && token.tokenName !== 'C_COMMENT');
    const parts = split.parts.map(part => source.slice(part.start, part.end).replace(/\r\n?/g, '\n').trimEnd());
    return JSON.stringify([...words.map(token => token.text), ...parts]);
}

;// CONCATENATED MODULE: ./src/replay/session-left.js

const mayLeave = /\b(?:set|reset|set_config|discard|temp|temporary)\b/i;
/** Of a file that sets more than this, the last ones count. */
const maxStatements = 50;
/** The statements of a script whose effect on the session outlasts its transaction, as texts with their semicolons. */
function leftInSession(script, session) {
    if (!mayLeave.test(script))
        return [];
    const { statements, text } = (0,sql_split/* splitScript */.Q)(script);
    return statements
        .flatMap(({ start, end, words }) => {
        const statement = text.slice(start, end);
        return outlasts(words, statement) && (session === 'kept' || words[0] === 'create')
            ? [`${statement};`]
            : [];
    })
        .slice(-maxStatements);
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

;// CONCATENATED MODULE: ./src/replay/sql-interpreter.js



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
})) {
    /** What files of this run have left of the session. */
    let left = [];
    return {
        nextRun() {
            left = [];
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
            yield* notSent(blanks.map(part => ({ ...part, kind: 'unverified' })), section, span.start);
            if (section.includes('\0')) {
                yield {
                    kind: 'unverified',
                    why: 'the file holds a NUL character, which no PostgreSQL client can send',
                    span,
                };
                return;
            }
            const inherited = left.join('\n');
            if (inherited !== '')
                yield { kind: 'sql', text: inherited, span: { start: span.start, end: span.start }, verbatim: false };
            yield* moved ? sentWhole(section, reading) : sent(section, reading);
            if (!reading.session)
                return;
            const own = leftInSession(section, reading.session);
            left.push(...own);
            const { findsTable } = reading;
            const setter = findsTable && own.find(one => /search_path/i.test(one));
            if (!findsTable || setter === undefined)
                return;
            const answer = yield { kind: 'ask', query: tableIsFound[findsTable.where], span };
            if (answer?.kind !== 'done' || answer.rows[0]?.found !== false)
                return;
            const at = span.start + Math.max(section.indexOf(setter), 0);
            yield {
                kind: 'stops',
                why: `The search_path that it leaves has no public: ${findsTable.by} looks for its own table by it, does not find it, and stops`,
                cause: 'search_path',
                remedy: 'Write `SET LOCAL search_path`, or `RESET search_path;` as the last statement; take the line out where pg_dump wrote it.',
                span: { start: at, end: at + setter.length },
            };
        },
    };
}
const tableIsFound = {
    'on-path': "SELECT 'public' = ANY (current_schemas(false)) AS found",
    'in-first-schema': "SELECT coalesce(current_schema(), 'public') = 'public' AS found",
};
/** Places in it are those of the whole section. */
async function* sentWhole(section, reading) {
    const { text } = (0,sql_split/* splitScript */.Q)(section);
    yield { kind: 'sql', text, span: reading.section, verbatim: false };
}
async function* sent(section, reading) {
    const span = reading.section;
    const inFile = ({ start, end }) => ({ start: span.start + start, end: span.start + end });
    const split = perhapsPsql.test(section) ? (0,sql_split/* splitScript */.Q)(section) : undefined;
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
    const parsed = await (0,grammar/* parse */.qg)(section.slice(marked ? 1 : 0));
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
    const applied = new Set(base?.histories.flatMap(({ migrations }) => migrations.map(({ file }) => file.oid)));
    return sqlInterpreter(({ file }, text) => ({
        section: { start: 0, end: text.length },
        psql: !base || applied.has(file.oid) ? true : { remedy: 'Take it out.' },
        passesMark: !base || applied.has(file.oid),
    }));
}
/** Does the text hold what only psql understands? */
function showsPsql(text) {
    return perhapsPsql.test(text) && (0,sql_split/* splitScript */.Q)(text).psql.length > 0;
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

;// CONCATENATED MODULE: ./src/frameworks/sql/down-files.js

/** The files without those that undo another one of them: these have a twin of the same version and name. */
function withoutDownFiles(files) {
    const ups = new Set(files.flatMap(({ path }) => upName((0,text_paths/* fileName */.Md)(path)) ?? []));
    const explicit = files.some(({ path }) => /\.up\.sql$|(?:^|\/)(?:downs?|undo|rollbacks?|reverts?)\/[^/]*$/i.test(path));
    return files.filter(({ path }) => {
        const undone = undoneBy((0,text_paths/* fileName */.Md)(path));
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

// EXTERNAL MODULE: ./src/frameworks/sql/effects.js
var effects = __webpack_require__(40366);
// EXTERNAL MODULE: ./src/languages/sql/autocommit.js
var autocommit = __webpack_require__(94317);
// EXTERNAL MODULE: ./src/languages/sql/lexer.js
var lexer = __webpack_require__(86440);
// EXTERNAL MODULE: ./src/model/migration.js
var model_migration = __webpack_require__(1567);
// EXTERNAL MODULE: ./src/frameworks/sql/formats.js
var sql_formats = __webpack_require__(38840);
// EXTERNAL MODULE: ./src/frameworks/sql/pieces.js
var pieces = __webpack_require__(3405);
// EXTERNAL MODULE: ./src/frameworks/sql/profiles/profiles.js + 10 modules
var profiles = __webpack_require__(38248);
;// CONCATENATED MODULE: ./src/frameworks/sql/evidence.js









/** Of a long history, the first and the last files tell. */
const mostRead = 200;
/**
 * How the files of a directory are read. Base's own files are taken at their word, since they were applied; what the
 * change brings is read as base's files, or the configuration, show that this history is run.
 */
function readingsOf(scope, base) {
    const known = new Map((base?.histories ?? []).flatMap(({ migrations }) => migrations.map(migration => [(0,model_migration/* identityOf */.c)(migration), migration.file.oid])));
    const profile = profileAmong(scope, base);
    let evidence;
    return async (migration, text) => {
        const isOfBase = base === undefined || known.get((0,model_migration/* identityOf */.c)(migration)) === migration.file.oid;
        if (profile)
            return readBy(profile, text, isOfBase);
        const own = (0,sql_formats/* markedIn */.gy)(text);
        if (own.length === 0 && (isOfBase || !mayHoldPsql(text)))
            return { section: (0,sql_formats/* upSection */.VX)(text, undefined), psql: true, passesMark: true };
        evidence ??= evidenceIn(base, known.size === 0);
        const { shows, psql, passesMark } = await evidence;
        const shown = own.find(shows);
        const format = shown ?? own[0];
        const section = (0,sql_formats/* upSection */.VX)(text, format?.format);
        if (isOfBase)
            return { section, psql: true, passesMark: true };
        return {
            section,
            psql: psql ? true : { remedy: remedyFor(scope) },
            passesMark,
            ...(shown ? aheadOf(section, text, shown) : {}),
            ...(format && !shown && leavesOut(text, section) ? { doubt: doubtAbout(format, scope) } : {}),
        };
    };
}
/** How the files of a history are read whose runner is known from its place. */
function readingsBy(profile, base) {
    const applied = new Set(base?.histories.flatMap(({ migrations }) => migrations.map(({ file }) => file.oid)));
    return ({ file }, text) => readBy(profile, text, base === undefined || applied.has(file.oid));
}
/** Base's word counts. */
function profileAmong(scope, base) {
    const known = [...(base?.histories ?? []), ...scope].find(({ reading }) => reading.runner);
    return (0,profiles/* profileOf */.d)(known?.reading.runner?.id);
}
/** By a runner that is known. */
function readBy(profile, text, isOfBase) {
    const { title, session, findsTable, cuts, cutsAt, format } = profile;
    const section = (0,sql_formats/* upSection */.VX)(text, format);
    const kept = {
        ...(session === 'new' ? {} : { session }),
        ...(findsTable ? { findsTable: { by: title, where: findsTable } } : {}),
    };
    if (isOfBase)
        return { section, psql: true, passesMark: true, ...kept };
    const stops = [...(profile.refuses?.(text) ?? []), ...savepointsAlone(profile, text, section)];
    return {
        section,
        psql: profile.psql ? true : { remedy: 'Take it out.' },
        passesMark: profile.passesMark ?? false,
        ...kept,
        stops: stops.map(({ what, ...one }) => ({ ...one, cause: what, why: `${what}: ${title} stops at it` })),
        ...(cuts ? { pieces: (0,pieces/* piecesBy */.T)(cuts, title) } : {}),
        ...(cutsAt === undefined ? {} : { pieces: (0,pieces/* piecesAt */.t)(cutsAt) }),
        ...(stops.length === 0 ? aheadOf(section, text, profile) : {}),
    };
}
/** A message of several statements is a transaction, but none in which PostgreSQL takes a savepoint. */
function savepointsAlone(profile, text, section) {
    if ((0,sql_formats/* howSent */.Tu)(text, profile) !== 'message')
        return [];
    let open = false;
    for (const { kind, opens, start, end } of (0,autocommit/* transactionStatements */.Lv)(text.slice(section.start, section.end))) {
        if (kind === 'block')
            open = opens;
        else if (!open)
            return [
                {
                    what: 'It sets a savepoint outside of BEGIN and COMMIT',
                    remedy: 'Write BEGIN before it and COMMIT after it.',
                    start: section.start + start,
                    end: section.start + end,
                },
            ];
    }
    return [];
}
/** What stands before the line where a runner begins. */
function aheadOf(section, text, { title }) {
    const start = (0,lexer/* skipBlank */.W8)(text, 0);
    if (start >= section.start || (0,lexer/* skipBlank */.W8)(text.slice(0, section.start), 0) >= section.start)
        return {};
    return {
        ahead: { start, end: section.start, why: `it stands before the line where ${title} begins` },
    };
}
async function evidenceIn(base, isNew) {
    // A new history has nobody's word but its own, and where there is no base nothing is the change's.
    const files = (base?.histories ?? []).flatMap(({ migrations }) => migrations.map(({ file }) => file));
    const read = files.length > mostRead ? [...files.slice(0, mostRead / 2), ...files.slice(-mostRead / 2)] : files;
    const blobs = base && (await base.tree.read(read));
    const texts = read.map(({ oid }) => (0,git_tree/* decode */.D)(blobs?.get(oid)));
    const formats = new Set(texts.flatMap(sql_formats/* markedIn */.gy));
    const isFlyway = files.some(({ path }) => /^[VB]\d[\d._]*__/.test((0,text_paths/* fileName */.Md)(path)));
    const psql = base === undefined || (formats.size === 0 && !isFlyway && texts.some(showsPsql));
    return {
        shows: format => isNew || formats.has(format),
        psql,
        passesMark: psql || isFlyway || texts.some(text => text.charCodeAt(0) === 0xfeff),
    };
}
/** Does anything but comments stand outside of the section? */
function leavesOut(text, { start, end }) {
    return (0,lexer/* skipBlank */.W8)(text.slice(0, start), 0) < start || (0,lexer/* skipBlank */.W8)(text, end) < text.length;
}
function setting([first], runner) {
    return `\`histories: [{ framework: sql, path: ${first?.directory || '.'}, runner: ${runner} }]\` in .migration-gate.yml`;
}
function remedyFor(scope) {
    return `Take it out; or, if psql does run these files, say so with ${setting(scope, 'psql')}.`;
}
function doubtAbout({ id: runner }, scope) {
    return {
        why: `only this file says by a comment that ${runner} runs it, and no file of base does; another runner sends all of the file`,
        remedy: `Name the runner with ${setting(scope, runner)}, or take out the comment and what does not belong to this migration.`,
    };
}

// EXTERNAL MODULE: ./src/frameworks/sql/names.js
var sql_names = __webpack_require__(18212);
;// CONCATENATED MODULE: ./src/frameworks/sql/never-run.js


/** Files of SQL that people keep beside migrations, and that nobody takes for one. */
const otherFiles = /^(?:schema|structure|seeds?|dump|fixtures?|data|test|teardown|template|example)(?:[-_.].*)?$/i;
/** What takes a migration back. */
const undoes = /[._-](?:down|undo|rollback|revert|do)\.sql$|^U\d/i;
const maxNamed = 50;
/** A dump beside migrations is meant as none, but may stop the runner. */
function isPassedBy({ stopsAtOtherNames, takesAnyName, versionOf = sql_names/* versionOfName */.f1 }, name) {
    if (takesAnyName)
        return !name.endsWith('.sql');
    if (versionOf(name))
        return false;
    return stopsAtOtherNames === true || (0,sql_names/* hasVersion */.Xj)(name) || !otherFiles.test(name.slice(0, -'.sql'.length));
}
/** The files in and below a directory of migrations that its runner passes by, or stops at, for their names. */
function neverRunIn(profile, { directory, migrations }, beside, tree) {
    const known = new Set(migrations.map(({ file }) => file.path));
    const found = [];
    const versionOf = profile.versionOf ?? sql_names/* versionOfName */.f1;
    const { title, names } = profile;
    for (const file of beside) {
        if (found.length === maxNamed)
            break;
        if (known.has(file.path) || !/\.sql$/i.test(file.path))
            continue;
        const name = (0,text_paths/* fileName */.Md)(file.path);
        if (undoes.test(name))
            continue;
        if ((0,text_paths/* parentOf */.gN)(file.path) !== directory) {
            if (versionOf(name) && !profile.looksBelow)
                found.push({
                    file,
                    why: `${title} does not look into the directory ${(0,text_paths/* parentOf */.gN)(file.path)}, so it never runs`,
                    remedy: `Move it to ${directory || 'the directory above'}.`,
                });
        }
        else if (isPassedBy(profile, name)) {
            found.push({
                file,
                why: profile.stopsAtOtherNames
                    ? `${title} can't read a version in its name, and stops at it on every database`
                    : `${title} takes no file of this name for a migration, so it never runs`,
                remedy: `Name it as ${title} wants it: ${names}.`,
            });
        }
    }
    return [...found, ...notLoaded(profile, migrations, tree)];
}
/** Files whose program is not there. */
function notLoaded({ title, loadedBy }, migrations, tree) {
    if (!loadedBy)
        return [];
    return migrations.flatMap(({ file }) => {
        const loader = (0,text_paths/* normalized */.A9)((0,text_paths/* within */.ux)((0,text_paths/* parentOf */.gN)(file.path), loadedBy((0,text_paths/* fileName */.Md)(file.path))));
        return loader === undefined || tree.file(loader)
            ? []
            : [
                {
                    file,
                    why: `${title} sends it by ${loader}, which is not there`,
                    remedy: 'Let the runner create both files.',
                },
            ];
    });
}

;// CONCATENATED MODULE: ./src/frameworks/sql/placeholders.js



/** `${name}` and `{{ expression }}`. */
const braced = /\$\{[^}\n]{1,200}\}/y;
const templated = /\{\{[^\n]{0,200}?\}\}/y;
/** What may be filled in where nothing says who runs a file. Flyway fills in every `${…}`. */
function patternsFor(name, text) {
    const [marked] = (0,sql_formats/* markedIn */.gy)(text);
    if (marked)
        return marked.placeholders?.patternsIn(text) ?? [];
    if (/^[VRB][\d._]*__/.test(name))
        return [braced];
    if (/\.up\.sql$/i.test(name))
        return [templated];
    return [braced, templated];
}
/** A script that a runner fills in first: what can run without that, and the statements that can't, as offsets. */
function withoutPlaceholders({ name, section, file }, profile) {
    const asIs = { text: section, left: [] };
    if (!/\$[{A-Z_]|\{\{/.test(section))
        return asIs;
    const patterns = profile ? (profile.placeholders?.patternsIn(file) ?? []) : patternsFor(name, file);
    if (patterns.length === 0)
        return asIs;
    const known = patterns.includes(braced) ? withDefaultSchema(section) : section;
    const found = placeholdersOf(known, patterns, profile?.placeholders?.inTexts === true);
    let bare = known;
    for (const { start, end } of found)
        bare = bare.slice(0, start) + '_'.repeat(end - start) + bare.slice(end);
    const left = (0,sql_split/* splitScript */.Q)(bare).statements.flatMap(({ start, end }) => {
        const first = found.find(one => one.start >= start && one.end <= end);
        return first
            ? [{ start, end, why: `the runner fills in ${first.text}, and only its caller knows with what` }]
            : [];
    });
    let text = known;
    for (const { start, end } of left)
        text = text.slice(0, start) + (0,sql_split/* blankOut */.b)(text.slice(start, end)) + text.slice(end);
    return { text, left };
}
/** Flyway's own name for the schema that it works in: it is `public` on a scratch database. As long as it was. */
function withDefaultSchema(text) {
    return text.replace(/\$\{flyway:defaultSchema\}/g, whole => 'public'.padEnd(whole.length));
}
function placeholdersOf(text, patterns, inTexts) {
    const found = [];
    let tokens = (0,lexer/* lex */.Ii)(text);
    for (let next = tokens.next(); !next.done; next = tokens.next()) {
        const { kind, start, end } = next.value;
        if (!inTexts && kind !== 'symbol' && kind !== 'quoted')
            continue;
        // In a quoted name it may stand anywhere.
        const last = kind === 'symbol' ? start : end - 1;
        const first = firstOf(text, patterns, start, last);
        if (!first)
            continue;
        found.push(first);
        tokens = (0,lexer/* lex */.Ii)(text, Math.max(first.end, kind === 'symbol' ? 0 : end));
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

;// CONCATENATED MODULE: ./src/frameworks/sql/recognise.js




/** Where a project says which packages it uses. */
const manifests = [
    'go.mod',
    'package.json',
    'Cargo.toml',
    'pyproject.toml',
    'requirements.txt',
    'setup.cfg',
    'Pipfile',
];
/** Of a long history, the first and the last files tell. */
const maxRead = 200;
/**
 * Who runs the SQL files of a directory: what they say themselves, else the runner's own files, else the project's
 * packages, else the names of files. Undefined where nothing says so, or two runners are named equally well.
 */
async function recognise(directory, files, tree) {
    const sql = files.filter(({ path }) => /\.sql$/i.test(path));
    const names = tree.inDirectory(directory).map(({ path }) => (0,text_paths/* fileName */.Md)(path));
    return ((await byMarkers(sql, tree)) ??
        byCompanions(directory, tree) ??
        (await byPackages(directory, names, tree)) ??
        byNames(names));
}
async function byMarkers(files, tree) {
    const read = files.length > maxRead ? [...files.slice(0, maxRead / 2), ...files.slice(-maxRead / 2)] : files;
    const blobs = await tree.read(read);
    const votes = new Map();
    for (const { oid, path } of read)
        for (const profile of (0,sql_formats/* markedIn */.gy)((0,git_tree/* decode */.D)(blobs.get(oid)))) {
            const known = votes.get(profile);
            if (known)
                known.count++;
            else
                votes.set(profile, { count: 1, first: path });
        }
    const [most, second] = [...votes].sort(([, a], [, b]) => b.count - a.count);
    if (!most || most[1].count === second?.[1].count)
        return undefined;
    return { profile: most[0], evidence: `${(0,text_paths/* fileName */.Md)(most[1].first)} is written for it` };
}
function byCompanions(directory, tree) {
    for (const at of upwards(directory))
        for (const profile of profiles/* profiles */.x.filter(({ needsMarker }) => !needsMarker))
            for (const name of profile.evidence.companions ?? [])
                if (tree.file((0,text_paths/* within */.ux)(at, name)))
                    return { profile, evidence: `there is ${(0,text_paths/* within */.ux)(at, name)}` };
    return undefined;
}
/** The nearest manifest that names a runner counts. */
async function byPackages(directory, names, tree) {
    const found = upwards(directory).map(at => manifests.flatMap(name => tree.file((0,text_paths/* within */.ux)(at, name)) ?? []));
    const blobs = await tree.read(found.flat());
    for (const files of found) {
        const named = files.flatMap(file => profiles/* profiles */.x
            .filter(({ evidence }) => evidence.dependency?.test((0,git_tree/* decode */.D)(blobs.get(file.oid))))
            .map(profile => ({ profile, evidence: `${file.path} names it` })));
        const fitting = named.filter(({ profile }) => fits(profile, names));
        if (fitting.length === 1)
            return fitting[0];
        if (fitting.length > 1)
            return undefined;
    }
    return undefined;
}
/** May these be its files, of which none holds any runner's sign? */
function fits({ versionOf, needsMarker }, names) {
    return !needsMarker && (!versionOf || names.some(name => versionOf(name) !== undefined));
}
function byNames(names) {
    for (const profile of profiles/* profiles */.x) {
        const { names: pattern } = profile.evidence;
        const example = pattern && names.find(name => pattern.test(name));
        if (example !== undefined)
            return { profile, evidence: `of names such as ${example}` };
    }
    return undefined;
}
/** As the configuration says. */
function recognisedBy(runner) {
    const profile = (0,profiles/* profileOf */.d)(runner);
    return profile && { profile, evidence: 'the configuration names it' };
}
function upwards(directory) {
    return directory === '' ? [''] : [directory, ...upwards((0,text_paths/* parentOf */.gN)(directory))];
}

;// CONCATENATED MODULE: ./src/frameworks/sql/sql.js

















/** Directory names that say by themselves what is in them. */
const directoryNames = /^(migrations?|migrate|db[-_]?migrations?|sql[-_]?migrations?|schema[-_]?migrations?|drizzle)$/i;
/** Directories of other databases' migrations. */
const otherDatabases = /(^|\/)(mysql|mariadb|sqlite3?|mssql|sqlserver|oracle|clickhouse|cassandra|scylla|bigquery|snowflake)(\/|$)/i;
/** Copies that nobody runs. */
const copies = /(^|\/)(node_modules|vendor|third_party|site-packages|testdata|fixtures?|__fixtures__)(\/|$)/i;
/** Directories that a framework of their own reads. */
const otherFrameworks = /(^|\/)supabase\/migrations(\/|$)/;
/** Directories of numbered or timestamped SQL files, whatever runs them. */
const sql = {
    id: 'sql',
    title: 'plain SQL files',
    runner: {
        order: 'sequence',
        duplicateVersion: {
            outcome: 'refuses',
            consequence: 'depending on the runner it refuses to start, or silently never runs one of the two',
            source: 'https://github.com/golang-migrate/migrate/blob/master/source/migration.go',
        },
        duplicateId: {
            outcome: 'refuses',
            consequence: 'only one of the two files can be there after the merge',
            source: 'https://git-scm.com/docs/git-merge',
        },
        severalHeads: {
            outcome: 'legal',
            consequence: 'numbered files form one line by their numbers',
            source: 'https://github.com/golang-migrate/migrate/blob/master/MIGRATIONS.md',
        },
        lateVersion: {
            outcome: 'refuses',
            consequence: 'depending on the runner it is refused, runs out of order, or silently never runs where a higher number was applied already',
            source: 'https://github.com/golang-migrate/migrate/blob/master/migrate.go',
        },
        edited: {
            outcome: 'unnoticed',
            consequence: 'databases that have it applied already never see the edit, new ones get it',
            source: 'https://github.com/golang-migrate/migrate/blob/master/MIGRATIONS.md',
        },
        removed: {
            outcome: 'unnoticed',
            consequence: 'databases that have it applied keep what it made, new ones never get it',
            source: 'https://github.com/golang-migrate/migrate/blob/master/MIGRATIONS.md',
        },
        transaction: 'autocommit',
    },
    async locate(tree, configured) {
        const directories = new Map();
        const programs = [];
        const beside = new Map();
        for (const file of tree.files) {
            if (isProgram(file.path))
                programs.push(file);
            if (!/\.sql$/i.test(file.path))
                continue;
            const directory = (0,text_paths/* parentOf */.gN)(file.path);
            // Some runners look below their directory, and others pass by what is there.
            if (directory !== '')
                pushTo(beside, (0,text_paths/* parentOf */.gN)(directory), file);
            if (!isVersionedSql(file.path)) {
                pushTo(beside, directory, file);
                continue;
            }
            pushTo(directories, directory, file);
        }
        for (const file of programs)
            if (directories.has((0,text_paths/* parentOf */.gN)(file.path)))
                pushTo(beside, (0,text_paths/* parentOf */.gN)(file.path), file);
        const named = new Map(configured.map(history => [history.path, history]));
        const found = [...directories]
            .filter(([directory]) => named.has(directory) || isMigrationDirectory(directory))
            .map(([directory, files]) => [directory, withoutDownFiles(files)]);
        for (const path of named.keys())
            if (!directories.has(path))
                found.push([path, []]);
        return found.map(([directory, files]) => {
            const own = sql_location('sql', directory, files, named.get(directory));
            return { ...own, settings: { ...own.settings, ...withBeside(beside.get(directory) ?? []) } };
        });
    },
    async read(locations, tree, base = []) {
        return Promise.all(locations.map(location => readOne(location, tree, base)));
    },
    meaning: meaning,
    pending: pending/* pendingByIdentity */.T,
    repair: repairSequence,
    effects: (migration, text) => isProgram(migration.file.path) ? effectsOfProgram(migration, text) : (0,effects/* effectsOfSqlFile */.C3)(migration, text),
    interpreter: (scope, _, base) => {
        const profile = profileAmong(scope, base);
        return withPrograms(sqlInterpreter(readingsOf(scope, base), (name, section, file) => withoutPlaceholders({ name, section, file }, profile)));
    },
    outsideTransaction: (text, history) => ((0,profiles/* profileOf */.d)(history?.runner?.id) ?? (0,sql_formats/* markedIn */.gy)(text)[0])?.outside,
};
function pushTo(lists, key, file) {
    const list = lists.get(key);
    if (list)
        list.push(file);
    else
        lists.set(key, [file]);
}
/** What base says of its runner counts; a new history has nobody's word but its own. */
async function readOne(location, tree, base) {
    const { directory, files, settings } = location;
    const before = base.find(one => one.framework === 'sql' && one.directory === directory);
    const recognised = recognisedBy(settings.runner) ??
        (before && before.migrations.length > 0
            ? asBefore(before.runner)
            : await recognise(directory, files, tree));
    const profile = recognised?.profile;
    const beside = besideOf(location, tree);
    const own = withoutDownFiles(filesFor(profile, location, beside));
    const reading = await readSequence({ ...location, files: own }, tree, {
        versionOf: versionsBy(profile),
        byVersion: profile?.identity === 'version',
        transactionOf: (text, name) => (0,sql_formats/* transactionIn */.Y1)(text, profile, name),
    });
    if (!recognised)
        return reading;
    const { id, title, behaviour } = recognised.profile;
    const neverRun = [
        ...neverRunIn(recognised.profile, reading, beside, tree),
        ...(await listProblem(recognised.profile, directory, beside, tree)),
    ];
    return {
        ...reading,
        runner: { id, title, behaviour, evidence: recognised.evidence },
        ...(recognised.profile.oneTransaction ? { oneTransaction: true } : {}),
        ...(neverRun.length > 0 ? { neverRun } : {}),
    };
}
/** Which of a directory's files its runner takes for migrations. */
function filesFor(profile, { directory, files }, beside) {
    const isHere = ({ path }) => (0,text_paths/* parentOf */.gN)(path) === directory;
    if (profile?.takesAnyName)
        return beside.filter(file => isHere(file) && file.path.endsWith('.sql'));
    // Where nothing says who runs them, those in Go have their numbers in the same line.
    const programs = profile ? profile.programs : anyGo;
    if (profile?.looksBelow)
        return [...new Set([...files, ...beside])];
    return [...files, ...beside.filter(file => isHere(file) && programs?.test((0,text_paths/* fileName */.Md)(file.path)))];
}
function versionsBy(profile) {
    if (profile?.takesAnyName)
        return sql_names/* versionOrLast */.ab;
    const { programs, versionOf = sql_names/* versionOfName */.f1 } = profile ?? {};
    return name => versionOf(name) ?? (programs?.test(name) ? (0,versions/* numberedName */.Ys)(name.replace(/\.\w+$/, '')) : undefined);
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
function asBefore(runner) {
    const profile = (0,profiles/* profileOf */.d)(runner?.id);
    return profile && runner ? { profile, evidence: runner.evidence } : undefined;
}
function isForOtherDatabase(directory) {
    return otherDatabases.test(directory);
}
function isCopy(directory) {
    return copies.test(directory);
}
function sql_location(framework, directory, files, configured) {
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
    return /\.sql$/i.test(path) && (0,sql_names/* versionOfName */.f1)((0,text_paths/* fileName */.Md)(path)) !== undefined;
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
const anyGo = /^\d+_(?![^/]*_test\.go$)[^/]*\.go$/;
const anyScript = /^\d+(?!\d)(?![^/]*\.(?:d|test|spec)\.)[^/]*\.[cm]?[jt]s$/;
/** Migrations in a language of their own beside those in SQL: they have their numbers, and only the runner runs them. */
function isProgram(path) {
    const name = (0,text_paths/* fileName */.Md)(path);
    return anyGo.test(name) || anyScript.test(name);
}
/** Reads SQL as `interpreter` does, and says of programs that they are none. */
function withPrograms(interpreter) {
    return {
        ...interpreter,
        async *steps(migration, text) {
            if (!isProgram(migration.file.path))
                return yield* interpreter.steps(migration, text);
            const language = migration.file.path.endsWith('.go') ? 'Go' : 'JavaScript or TypeScript';
            yield {
                kind: 'unverified',
                why: `it is written in ${language}, which only its own runner can run`,
                span: { start: 0, end: text.indexOf('\n') < 0 ? text.length : text.indexOf('\n') },
            };
        },
    };
}
/** What it does may be anything that it names. */
async function effectsOfProgram(_migration, text) {
    return [{ kind: 'unclear', text }];
}
/** What is wrong with the file that names all migrations. */
async function listProblem({ list }, directory, files, tree) {
    if (!list)
        return [];
    const own = files.filter(({ path }) => (0,text_paths/* parentOf */.gN)(path) === directory && path.endsWith('.sql'));
    const file = tree.file((0,text_paths/* within */.ux)(directory, list.name));
    const blobs = await tree.read(file ? [...own, file] : own);
    const texts = own.map(({ path, oid }) => ({ name: (0,text_paths/* fileName */.Md)(path), text: (0,git_tree/* decode */.D)(blobs.get(oid)) }));
    const why = list.problem(texts, file && (0,git_tree/* decode */.D)(blobs.get(file.oid)));
    const at = file ?? own.at(-1);
    return why === undefined || !at ? [] : [{ file: at, key: list.name, why, remedy: list.remedy }];
}

;// CONCATENATED MODULE: ./src/frameworks/code-migrations/code-migrations.js









/** Databases of another kind, whose migrations are programs, too. */
const noSql = /(^|\/)(mongo(db)?|dynamo(db)?|elastic(search)?|redis|neo4j|couchdb)([-_/]|$)/i;
/** A framework of those whose migrations only their own runner can run. */
function programs(runner) {
    return {
        id: runner.id,
        title: runner.title,
        runner: runner.runner,
        onlyByCommand: true,
        async locate(tree, configured) {
            const found = new Map();
            const isNamed = ({ path }) => runner.names.test((0,text_paths/* fileName */.Md)(path)) && !sendsFile(path, tree);
            for (const { path } of configured)
                found.set(path, tree.inDirectory(path).filter(isNamed));
            const paths = new Set(found.keys());
            for (const file of whereMigrationsMayBe(tree)) {
                const directory = (0,text_paths/* parentOf */.gN)(file.path);
                if (paths.has(directory) || !isNamed(file))
                    continue;
                const files = found.get(directory);
                if (files)
                    files.push(file);
                else if (isUsual(runner, directory))
                    found.set(directory, [file]);
            }
            const named = new Map(configured.map(history => [history.path, history]));
            return [...found].map(([directory, files]) => sql_location(runner.id, directory, files, named.get(directory)));
        },
        async read(locations, tree) {
            return Promise.all(locations.map(one => readNames(runner, one, tree)));
        },
        meaning: async (text) => (0,scan/* trimLineEnds */.DT)(text.replace(/\r\n?/g, '\n')).trimEnd(),
        pending: pending/* pendingByIdentity */.T,
        repair: repairSequence,
        interpreter: () => ({
            independent: true,
            async *steps(_, text) {
                yield { kind: 'unverified', why: whyNot(runner), span: { start: 0, end: text.length } };
            },
        }),
    };
}
/** db-migrate writes a program for each file of SQL, which does nothing but send it. */
function sendsFile(path, tree) {
    const stem = (0,text_paths/* fileName */.Md)(path).replace(/\.\w+$/, '');
    return tree.file((0,text_paths/* within */.ux)((0,text_paths/* parentOf */.gN)(path), `sqls/${stem}-up.sql`)) !== undefined;
}
const looked = new WeakMap();
/** Every runner looks at the same few files of a tree, which may have very many. */
function whereMigrationsMayBe(tree) {
    const known = looked.get(tree);
    if (known)
        return known;
    const found = tree.files.filter(({ path }) => /migrat/i.test(path));
    looked.set(tree, found);
    return found;
}
function isUsual({ directories }, directory) {
    return (directories.test(directory) &&
        !isCopy(directory) &&
        !isForOtherDatabase(directory) &&
        !noSql.test(directory));
}
async function readNames(runner, location, tree) {
    const entries = location.files
        .map(file => ({ file, name: (0,text_paths/* fileName */.Md)(file.path), number: numberOf(runner, (0,text_paths/* fileName */.Md)(file.path)) }))
        .sort((a, b) => (0,versions/* compareVersions */.Zy)([a.number], [b.number]) || (0,order/* byCodePoint */.HH)(a.name, b.name));
    const blobs = await tree.read(location.files);
    const line = inOneLine(entries.map(({ file, name, number }) => ({
        id: name,
        version: runner.byNumber ? String(number) : name,
        name: name.replace(/\.\w+$/, ''),
        file,
    })));
    const { framework, name, directory, scope } = location;
    return {
        framework,
        name,
        directory,
        scope,
        ...line,
        unreadable: unreadableOf(location.files, blobs),
        missing: [],
        onlyByCommand: whyNot(runner),
        ...(runner.command ? { runsBy: runner.command } : {}),
    };
}
function whyNot({ language }) {
    return `its migrations are ${language}, which only their own runner can run`;
}
function numberOf({ names }, name) {
    return BigInt(names.exec(name)?.[1]?.replace(/\D/g, '') ?? '0');
}

;// CONCATENATED MODULE: ./src/frameworks/code-migrations/runner.js
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
            consequence: `${late} runs it after what a database has; new databases get it in its place`,
            source,
        },
        edited: {
            outcome: 'unnoticed',
            consequence: 'databases that have it applied already never see the edit, new ones get it',
            source,
        },
        transaction: 'per-migration',
        ...known,
    };
}
function keepsWhatItMade(source) {
    return {
        outcome: 'unnoticed',
        consequence: 'databases that have it applied keep what it made, new ones never get it',
        source,
    };
}

;// CONCATENATED MODULE: ./src/frameworks/code-migrations/runners.js

const rails = 'https://github.com/rails/rails/blob/main/activerecord/lib/active_record/migration.rb';
const ecto = 'https://github.com/elixir-ecto/ecto_sql/blob/master/lib/ecto/migrator.ex';
const laravel = 'https://github.com/laravel/framework/blob/master/src/Illuminate/Database/Migrations/Migrator.php';
const phinx = 'https://github.com/cakephp/phinx/blob/0.x/src/Phinx/Migration/Manager.php';
const doctrine = 'https://www.doctrine-project.org/projects/doctrine-migrations/en/current/reference/managing-migrations.html';
const efCore = 'https://learn.microsoft.com/en-us/ef/core/managing-schemas/migrations/teams';
const goose = 'https://pressly.github.io/goose/documentation/annotations/';
const pgMigrate = 'https://github.com/salsita/node-pg-migrate/blob/main/src/runner.ts';
const knex = 'https://github.com/knex/knex/blob/master/lib/migrations/migrate/Migrator.js';
/** Wherever they like. */
const migrationsDirectory = /(^|\/)(db[-_]?)?migrations?$/i;
/** Runners that are recognised by the names of their files. Of those that fit, the first one counts. */
const programRunners = [
    {
        id: 'rails',
        title: 'Rails',
        language: 'Ruby',
        directories: /(^|\/)db\/([a-z0-9_]+_)?migrate$/,
        names: /^(\d+)_[_a-z0-9]*(\.[_a-z0-9]*)?\.rb$/,
        byNumber: true,
        command: 'bin/rails db:migrate',
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
        directories: /(^|\/)database\/migrations$/,
        names: /^(\d{4}_\d{2}_\d{2}_\d{6})_[^/]*\.php$/,
        byNumber: false,
        command: 'php artisan migrate --force',
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
        names: /^Version(\d{14})\.php$/,
        byNumber: false,
        command: 'bin/console doctrine:migrations:migrate --no-interaction',
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
        byNumber: false,
        command: 'npx knex migrate:latest',
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

// EXTERNAL MODULE: ./src/frameworks/sql/one-message.js
var one_message = __webpack_require__(60630);
// EXTERNAL MODULE: ./src/model/fix.js
var fix = __webpack_require__(40516);
;// CONCATENATED MODULE: ./src/frameworks/directory-per-migration/form.js

const gitKeepsOne = {
    outcome: 'refuses',
    consequence: 'only one of the two can be there after the merge',
    source: 'https://git-scm.com/docs/git-merge',
};
function markAsApplied(command) {
    return (0,fix/* fix */.U)({
        title: 'Mark it as applied, without running it',
        applies: 'Only on a database that has it already, where this migration has been released and stops. What exists was compared and has all of it, and nothing else is in the migration.',
        commands: [command],
    });
}

;// CONCATENATED MODULE: ./src/frameworks/directory-per-migration/diesel.js




const harness = 'https://github.com/diesel-rs/diesel/blob/master/diesel_migrations/src/migration_harness.rs';
/** What stands before the first `_`, without dashes: two spellings of one date are one version. */
const versionOf = (name) => (name.split('_')[0] ?? '').replaceAll('-', '');
/** Migrations of Diesel, applied by `diesel migration run` or by the program that embeds them. */
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
        duplicateId: gitKeepsOne,
        severalHeads: {
            outcome: 'legal',
            consequence: 'directories form one line by their versions',
            source: harness,
        },
        lateVersion: {
            outcome: 'legal',
            consequence: 'Diesel runs every version that a database has not run, after those that it has; new databases get it in its place',
            source: harness,
        },
        edited: {
            outcome: 'unnoticed',
            consequence: 'databases that have it applied already never see the edit, new ones get it',
            source: harness,
        },
        removed: {
            outcome: 'unnoticed',
            consequence: 'databases that have it applied keep what it made, and `diesel migration revert` stops at it, because its down.sql is gone',
            source: harness,
        },
        transaction: 'per-migration',
    },
    file: 'up.sql',
    lacking: 'it holds no up.sql, and Diesel then runs nothing at all',
    names: /^\d[\d-]*(_|$)/,
    ownNames: /^[^.]/,
    configuration: directory => [(0,text_paths/* within */.ux)((0,text_paths/* parentOf */.gN)(directory), 'diesel.toml')],
    declares: (directory, { text }) => text((0,text_paths/* within */.ux)((0,text_paths/* parentOf */.gN)(directory), 'diesel.toml')) !== undefined,
    metadata: 'metadata.toml',
    versionOf,
    compare: (one, other) => (0,order/* byCodePoint */.HH)(versionOf(one), versionOf(other)) || (0,order/* byCodePoint */.HH)(one, other),
    // A metadata.toml that does not name the key means "no".
    // https://github.com/diesel-rs/diesel/blob/master/diesel_migrations/migrations_internals/src/lib.rs
    transactionOf: ({ text, metadata }) => metadata === undefined || /^[ \t]*run_in_transaction[ \t]*=[ \t]*true\b/m.test(metadata)
        ? 'per-migration'
        : (0,one_message/* asOneMessage */.a)(text),
    outside: 'Put it into a migration of its own with a metadata.toml that says `run_in_transaction = false`: even then a file is one message, in which two statements are a transaction.',
};

;// CONCATENATED MODULE: ./src/frameworks/directory-per-migration/incomplete.js

/** Of each directory that lacks the file which counts, the first file. */
function incompleteIn(form, directory, tree) {
    const start = (0,text_paths/* within */.ux)(directory, '');
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

;// CONCATENATED MODULE: ./src/frameworks/directory-per-migration/read-directories.js







/** Reads the migrations of one place: the order of their names is the order of running. */
async function readDirectories(form, location, tree, around) {
    const entries = location.files
        .map((file) => ({ name: (0,text_paths/* fileName */.Md)((0,text_paths/* parentOf */.gN)(file.path)), file }))
        .sort((a, b) => form.compare(a.name, b.name) || (a.file.path < b.file.path ? -1 : 1));
    const metadataOf = ({ file }) => form.metadata === undefined ? undefined : tree.file((0,text_paths/* within */.ux)((0,text_paths/* parentOf */.gN)(file.path), form.metadata));
    const blobs = await tree.read([
        ...entries.map(({ file }) => file),
        ...entries.flatMap(entry => metadataOf(entry) ?? []),
    ]);
    const line = inOneLine(entries.map(entry => {
        const { name, file } = entry;
        const beside = metadataOf(entry);
        const metadata = beside && (0,git_tree/* decode */.D)(blobs.get(beside.oid));
        const text = (0,git_tree/* decode */.D)(blobs.get(file.oid));
        const transaction = form.transactionOf({ text, metadata, directory: location.directory }, around);
        return { id: name, version: form.versionOf(name), name, file, ...(transaction ? { transaction } : {}) };
    }));
    const files = entries.map(({ file }) => file);
    const looksLike = (0,dialect/* otherDatabaseOf */.v)(files.map(({ oid }) => (0,git_tree/* decode */.D)(blobs.get(oid))));
    const notReplayable = form.notReplayable?.(location.directory, around) ??
        (looksLike && `it looks like ${looksLike}, not PostgreSQL`);
    const { framework, name, directory, scope } = location;
    const { lacking } = form;
    const incomplete = lacking === undefined || !location.declared
        ? []
        : incompleteIn(form, directory, tree).map(file => ({ file, range: position/* startOfFile */.Si, reason: lacking }));
    return {
        framework,
        name,
        directory,
        scope,
        ...line,
        unreadable: [...unreadableOf(files, blobs), ...incomplete],
        missing: [],
        ...(notReplayable ? { notReplayable } : {}),
    };
}

;// CONCATENATED MODULE: ./src/frameworks/directory-per-migration/rename-directories.js


/** Renames the directories of incoming migrations, with all that is in them, so that they follow `after` in their order. */
async function renameDirectories(request) {
    const { chain, after, history, tree } = request;
    const moving = new Set(chain.map(({ id }) => id));
    const taken = new Set();
    for (const { id, name } of history.migrations) {
        const key = (0,versions/* numberedName */.Ys)(name)?.key;
        if (!moving.has(id) && key !== undefined)
            taken.add(key);
    }
    let latest = (0,versions/* numberedName */.Ys)(after.name)?.version;
    const renames = [];
    for (const { name, file } of chain) {
        const written = (0,versions/* numberedName */.Ys)(name)?.version;
        if (latest === undefined || written === undefined)
            return undefined;
        latest = (0,versions/* versionAfter */.dh)(latest, taken);
        taken.add((0,versions/* numberedName */.Ys)(latest)?.key ?? latest);
        const from = (0,text_paths/* parentOf */.gN)(file.path);
        const to = (0,text_paths/* within */.ux)((0,text_paths/* parentOf */.gN)(from), `${latest}${name.slice(written.length)}`);
        for (const { path } of tree.inDirectory(from))
            if (!renames.some(rename => rename.from === path))
                renames.push({ from: path, to: `${to}${path.slice(from.length)}` });
    }
    return { edits: [], renames };
}

;// CONCATENATED MODULE: ./src/frameworks/directory-per-migration/directory-per-migration.js










/** A framework of those that keep a directory of files for each migration. */
function directoryEach(form) {
    return {
        id: form.id,
        title: form.title,
        runner: form.runner,
        async locate(tree, configured) {
            const found = candidates(form, tree, configured);
            const around = await textsOf([...found.keys()].flatMap(directory => form.configuration(directory)), tree);
            const named = new Map(configured.map(history => [history.path, history]));
            return [...found].flatMap(([directory, files]) => locationOf(form, { directory, files, configured: named.get(directory) }, tree, around));
        },
        async read(locations, tree) {
            const paths = locations.flatMap(({ directory }) => [
                ...form.configuration(directory),
                ...(form.alsoReads?.(directory) ?? []),
            ]);
            const around = await textsOf(paths, tree);
            return Promise.all(locations.map(location => readDirectories(form, location, tree, around)));
        },
        meaning: meaning,
        pending: pending/* pendingByIdentity */.T,
        repair: renameDirectories,
        effects: effects/* effectsOfWholeFile */.L7,
        interpreter: (_scope, _tree, base) => wholeFiles(base),
        outsideTransaction: () => form.outside,
        ...(form.recover ? { recover: form.recover } : {}),
    };
}
/** Directories in which others hold the form's file: those that may be histories. */
function candidates(form, tree, configured) {
    const found = new Map(configured.map(({ path }) => [path, []]));
    for (const file of tree.files) {
        if (!file.path.endsWith(`/${form.file}`))
            continue;
        const own = (0,text_paths/* parentOf */.gN)(file.path);
        const directory = (0,text_paths/* parentOf */.gN)(own);
        if (form.notBeside && tree.file((0,text_paths/* within */.ux)(own, form.notBeside)))
            continue;
        if (form.onlyBeside && !tree.file((0,text_paths/* within */.ux)(own, form.onlyBeside)))
            continue;
        const files = found.get(directory);
        if (files)
            files.push(file);
        else if (!isCopy(directory))
            found.set(directory, [file]);
    }
    return found;
}
function locationOf(form, of, tree, around) {
    const { directory, configured } = of;
    const declared = form.declares(directory, around);
    const names = declared || configured ? (form.ownNames ?? form.names) : form.names;
    const files = of.files.filter(({ path }) => names.test((0,text_paths/* fileName */.Md)((0,text_paths/* parentOf */.gN)(path))));
    if (!configured && files.length === 0)
        return [];
    if (!configured && !declared && isForOtherDatabase(directory))
        return [];
    const settingFiles = [
        ...form.configuration(directory),
        ...(form.metadata ? files.map(({ path }) => (0,text_paths/* within */.ux)((0,text_paths/* parentOf */.gN)(path), form.metadata ?? '')) : []),
    ];
    const settings = [
        ...settingFiles.flatMap(path => tree.file(path) ?? []),
        ...(declared && form.lacking ? incompleteIn(form, directory, tree) : []),
    ].map(({ path, oid }) => [path, oid]);
    return [
        {
            ...sql_location(form.id, directory, files, configured),
            settings: Object.fromEntries(settings),
            ...(declared ? { declared: [directory] } : {}),
        },
    ];
}
/** These files, those of them that are there, read in one go. */
async function textsOf(paths, tree) {
    const files = [...new Set(paths)].flatMap(path => tree.file(path) ?? []);
    const blobs = await tree.read(files);
    const texts = new Map(files.map(({ path, oid }) => [path, (0,git_tree/* decode */.D)(blobs.get(oid))]));
    return { text: path => texts.get(path) };
}

;// CONCATENATED MODULE: ./src/frameworks/directory-per-migration/drizzle.js


const guide = 'https://orm.drizzle.team/docs/drizzle-kit-migrate';
/** Migrations of Drizzle from version 1 on; before, they are numbered files with a journal. */
const drizzleForm = {
    id: 'drizzle',
    title: 'Drizzle',
    runner: {
        order: 'sequence',
        duplicateVersion: gitKeepsOne,
        duplicateId: gitKeepsOne,
        severalHeads: {
            outcome: 'legal',
            consequence: 'directories form one line by their names',
            source: 'https://orm.drizzle.team/docs/upgrade-v1',
        },
        lateVersion: {
            outcome: 'legal',
            consequence: '`drizzle-kit migrate` picks what a database has not applied, and runs it after what it has; new databases get it in its place',
            source: guide,
        },
        edited: {
            outcome: 'unnoticed',
            consequence: 'databases that have it applied already never see the edit, new ones get it',
            source: guide,
        },
        removed: {
            outcome: 'unnoticed',
            consequence: 'databases that have it applied keep what it made, new ones never get it',
            source: guide,
        },
        transaction: 'per-migration',
    },
    file: 'migration.sql',
    names: /^\d[\d-]*(_|$)/,
    onlyBeside: 'snapshot.json',
    configuration: () => [],
    declares: () => false,
    versionOf: name => name,
    compare: order/* byCodePoint */.HH,
    transactionOf: () => undefined,
    outside: 'Run it by hand: Drizzle applies all that is new in one transaction.',
};

// EXTERNAL MODULE: ./src/model/shell-quote.js
var shell_quote = __webpack_require__(19136);
;// CONCATENATED MODULE: ./src/frameworks/directory-per-migration/hasura.js





const engine = 'https://github.com/hasura/graphql-engine/blob/master/cli/migrate';
const hasura_numberOf = (name) => BigInt(/^\d+/.exec(name)?.[0] ?? '0');
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
        duplicateId: gitKeepsOne,
        severalHeads: {
            outcome: 'legal',
            consequence: 'directories form one line by their numbers',
            source: 'https://hasura.io/docs/latest/migrations-metadata-seeds/manage-migrations/',
        },
        lateVersion: {
            outcome: 'legal',
            consequence: '`hasura migrate apply` runs every version that a database has not run, after those that it has; new databases get it in its place',
            source: `${engine}/migrate.go`,
        },
        edited: {
            outcome: 'unnoticed',
            consequence: 'databases that have it applied already never see the edit, new ones get it',
            source: 'https://hasura.io/docs/latest/migrations-metadata-seeds/manage-migrations/',
        },
        removed: {
            outcome: 'unnoticed',
            consequence: 'databases that have it applied keep what it made, new ones never get it',
            source: 'https://hasura.io/docs/latest/migrations-metadata-seeds/manage-migrations/',
        },
        transaction: 'per-migration',
    },
    file: 'up.sql',
    // Milliseconds since 1970.
    names: /^\d{13}_/,
    ownNames: /^\d+_/,
    configuration: configurationOf,
    declares: (directory, { text }) => /(^|\/)migrations(\/[^/]+)?$/.test(directory) &&
        configurationOf(directory).some(path => /^version:\s*[23]\s*$/m.test(text(path) ?? '')),
    versionOf: name => String(hasura_numberOf(name)),
    compare: (one, other) => (0,versions/* compareVersions */.Zy)([hasura_numberOf(one)], [hasura_numberOf(other)]) || (0,order/* byCodePoint */.HH)(one, other),
    transactionOf: ({ text }) => /^[ \t]*-- hasura:no-transaction[ \t]*(\r?\n|$)/.test(text) ? 'autocommit' : 'per-migration',
    // https://hasura.io/docs/latest/hasura-cli/commands/hasura_migrate_apply/
    recover: ({ version }, isThere) => isThere && version !== undefined
        ? [markAsApplied(`hasura migrate apply --skip-execution --version ${(0,shell_quote/* shellQuote */.ZL)(version)}`)]
        : [],
    outside: 'Begin the file with the line `-- hasura:no-transaction`, which new versions of the command go by.',
};

;// CONCATENATED MODULE: ./src/frameworks/directory-per-migration/prisma.js





const lockOf = (directory) => (0,text_paths/* within */.ux)(directory, 'migration_lock.toml');
/** The databases whose migrations PostgreSQL can run. */
const providers = /^(postgres(ql)?|cockroachdb)$/;
/** Migrations of Prisma, applied by `prisma migrate deploy`. */
const prismaForm = {
    id: 'prisma',
    title: 'Prisma',
    runner: {
        order: 'sequence',
        // Migrations are known by their whole names: two of one second are two.
        duplicateVersion: gitKeepsOne,
        duplicateId: gitKeepsOne,
        severalHeads: {
            outcome: 'legal',
            consequence: 'directories form one line by their names',
            source: 'https://www.prisma.io/docs/orm/prisma-migrate/understanding-prisma-migrate/migration-histories',
        },
        lateVersion: {
            outcome: 'legal',
            consequence: '`prisma migrate deploy` applies whatever a database has not applied, after what it has; new databases get it in its place',
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
    transactionOf: ({ text, directory }, around) => /\bconcurrently\b/i.test(text) && splitsScripts(directory, around) ? 'autocommit' : (0,one_message/* asOneMessage */.a)(text),
    // https://www.prisma.io/docs/cli/migrate/resolve
    recover: ({ name }, isThere) => [
        (0,fix/* fix */.U)({
            title: `Let Prisma go on with a database in which ${name} has failed`,
            applies: 'Where it was deployed as it is: `prisma migrate deploy` keeps it as failed (P3018), and refuses that database (P3009) until this is run. First take back what it had done there; the fixed migration then runs again.',
            commands: [`npx prisma migrate resolve --rolled-back ${(0,shell_quote/* shellQuote */.ZL)(name)}`],
        }),
        ...(isThere ? [markAsApplied(`npx prisma migrate resolve --applied ${(0,shell_quote/* shellQuote */.ZL)(name)}`)] : []),
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
// EXTERNAL MODULE: ./src/frameworks/sql/profiles/behaviours.js
var behaviours = __webpack_require__(36375);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(60392);
;// CONCATENATED MODULE: ./src/frameworks/drizzle/journal.js

const shape = schemas.object({
    dialect: schemas.string(),
    entries: schemas.array(schemas.object({ tag: schemas.string(), when: schemas.number() })),
});
const journalName = 'meta/_journal.json';
/** Reads `meta/_journal.json` of drizzle-kit before version 1. */
function readJournal(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { kind: 'broken' };
    }
    const parsed = shape.safeParse(value);
    if (!parsed.success)
        return { kind: 'broken' };
    const places = [...text.matchAll(/"when"[ \t\r\n]{0,20}:[ \t\r\n]{0,20}(\d{1,20})/g)].map(found => {
        const end = found.index + found[0].length;
        return { start: end - (found[1]?.length ?? 0), end };
    });
    const { dialect, entries } = parsed.data;
    return {
        kind: 'read',
        dialect,
        entries: entries.map(({ tag, when }, i) => ({
            tag,
            when,
            place: places.length === entries.length ? places[i] : undefined,
        })),
    };
}

;// CONCATENATED MODULE: ./src/frameworks/drizzle/drizzle.js












const migrator = 'https://github.com/drizzle-team/drizzle-orm/blob/main/drizzle-orm/src/pg-core/dialect.ts';
const drizzle_guide = 'https://orm.drizzle.team/docs/drizzle-kit-migrate';
const breakpoint = '--> statement-breakpoint';
/** Migrations of Drizzle before version 1: numbered files, of which a journal says which are run, and in what order. */
const drizzleJournal = {
    id: 'drizzle-journal',
    title: 'Drizzle with a journal',
    runner: (0,behaviours/* inLine */.i2)(drizzle_guide, {
        duplicateVersion: (0,behaviours/* legal */.aL)(migrator, 'Drizzle goes by its journal, and runs both'),
        // Numbers do not count; an entry whose `when` is too old is one that never runs.
        lateVersion: (0,behaviours/* legal */.aL)(migrator, 'Drizzle goes by its journal'),
        edited: (0,behaviours/* editUnseen */.dU)(drizzle_guide),
        removed: (0,behaviours/* removalUnseen */.fK)(drizzle_guide),
        transaction: 'per-migration',
    }),
    async locate(tree, configured) {
        const named = new Map(configured.map(history => [history.path, history]));
        const directories = new Set(named.keys());
        for (const { path } of tree.files)
            if (path.endsWith(`/${journalName}`)) {
                const directory = path.slice(0, -journalName.length - 1);
                if (!isCopy(directory))
                    directories.add(directory);
            }
        return [...directories].flatMap(directory => {
            const files = tree.inDirectory(directory).filter(({ path }) => path.endsWith('.sql'));
            const journal = tree.file((0,text_paths/* within */.ux)(directory, journalName));
            if (!journal && !named.has(directory))
                return [];
            return [
                {
                    ...sql_location('drizzle-journal', directory, files, named.get(directory)),
                    settings: { journal: journal?.oid ?? '' },
                    declared: [directory],
                },
            ];
        });
    },
    async read(locations, tree, base = []) {
        return Promise.all(locations.map(one => drizzle_readOne(one, tree, base.find(({ framework, name }) => framework === 'drizzle-journal' && name === one.name))));
    },
    meaning: meaning,
    pending: pendingOf,
    effects: effects/* effectsOfWholeFile */.L7,
    interpreter: (_scope, _tree, base) => {
        const applied = new Set(base?.histories.flatMap(({ migrations }) => migrations.map(({ file }) => file.oid)));
        return sqlInterpreter(({ file }, text) => {
            const isOfBase = base === undefined || applied.has(file.oid);
            return {
                section: { start: 0, end: text.length },
                psql: isOfBase ? true : { remedy: 'Take it out.' },
                passesMark: isOfBase,
                pieces: (0,pieces/* piecesAt */.t)(breakpoint),
                session: 'kept',
            };
        });
    },
    outsideTransaction: () => 'Run it by hand: Drizzle applies all that is new in one transaction.',
};
async function drizzle_readOne({ framework, name, directory, scope, files }, tree, before) {
    const reading = { framework, name, directory, scope, missing: [] };
    const journalFile = tree.file((0,text_paths/* within */.ux)(directory, journalName));
    const text = journalFile ? await tree.readText(journalFile) : '';
    const journal = readJournal(text);
    if (journal.kind === 'broken')
        return {
            ...reading,
            migrations: [],
            parents: new Map(),
            unreadable: journalFile
                ? [{ file: journalFile, range: position/* startOfFile */.Si, reason: 'it is not the journal of drizzle-kit' }]
                : [],
        };
    const byTag = new Map(files.map(file => [(0,text_paths/* fileName */.Md)(file.path).slice(0, -'.sql'.length), file]));
    const found = journal.entries.flatMap(entry => {
        const file = byTag.get(entry.tag);
        return file ? [{ entry, file }] : [];
    });
    const line = inOneLine(found.map(({ entry, file }) => ({
        id: entry.tag,
        identity: String(entry.when),
        name: entry.tag,
        file,
    })));
    const blobs = await tree.read(files);
    const isPostgres = /^(?:pg|postgresql)$/.test(journal.dialect);
    const passedBy = journalFile
        ? [
            ...unlisted(files, journal.entries, journalFile),
            ...withoutFile(journal.entries, byTag, journalFile),
            ...tooOld(found, { journalFile, text, before }),
        ]
        : [];
    return {
        ...reading,
        ...line,
        unreadable: unreadableOf(found.map(({ file }) => file), blobs),
        ...(isPostgres ? {} : { notReplayable: `its journal says that it is for ${journal.dialect}` }),
        ...(passedBy.length > 0 ? { neverRun: passedBy } : {}),
        oneTransaction: true,
    };
}
function unlisted(files, entries, { path }) {
    const tags = new Set(entries.map(({ tag }) => `${tag}.sql`));
    return files
        .filter(file => !tags.has((0,text_paths/* fileName */.Md)(file.path)))
        .map(file => ({
        file,
        why: `${path} does not name it, and Drizzle runs only what its journal names`,
        remedy: 'Let `drizzle-kit generate` write both, or take the file out.',
    }));
}
function withoutFile(entries, files, journal) {
    return entries
        .filter(({ tag }) => !files.has(tag))
        .map(({ tag }) => ({
        file: journal,
        key: tag,
        why: `it names ${tag}, and there is no file ${(0,text_paths/* within */.ux)((0,text_paths/* parentOf */.gN)((0,text_paths/* parentOf */.gN)(journal.path)), `${tag}.sql`)}: Drizzle refuses to run anything`,
        remedy: 'Add the file, or take the entry out.',
    }));
}
/** What base has decides: a database has run its last entry, and Drizzle runs what is above that alone. */
function tooOld(found, { journalFile, text, before }) {
    const last = lastWhen(before?.migrations ?? []);
    const names = new Set(before?.migrations.map(({ id }) => id));
    let next = found.reduce((most, { entry }) => Math.max(most, entry.when), last);
    return found.flatMap(({ entry, file }) => {
        if (names.has(entry.tag) || entry.when > last || sameFile(before, entry, file))
            return [];
        next += 1;
        return [
            {
                file,
                why: `its \`when\` in ${journalFile.path} (${entry.when}) is not above that of the last migration of base (${last}), so Drizzle silently passes it by on every database that has base; new ones get it`,
                remedy: 'Give it a later `when`, or generate it again.',
                ...(entry.place
                    ? {
                        fix: {
                            title: `Give ${entry.tag} a \`when\` after base's last one`,
                            edits: [
                                {
                                    path: journalFile.path,
                                    range: (0,position/* rangeOf */.be)(text, entry.place.start, entry.place.end),
                                    replacement: String(next),
                                },
                            ],
                        },
                    }
                    : {}),
            },
        ];
    });
}
/** A renamed file keeps its entry's `when`, and is the same migration. */
function sameFile(before, entry, file) {
    return (before?.migrations.some(migration => (0,model_migration/* identityOf */.c)(migration) === String(entry.when) && migration.file.oid === file.oid) ?? false);
}
function lastWhen(migrations) {
    return migrations.reduce((last, migration) => Math.max(last, Number((0,model_migration/* identityOf */.c)(migration))), Number.NEGATIVE_INFINITY);
}
/** What is above the last one of base. */
function pendingOf(base, merged) {
    const last = lastWhen(base?.migrations ?? []);
    return merged.migrations.filter(migration => Number((0,model_migration/* identityOf */.c)(migration)) > last);
}

;// CONCATENATED MODULE: ./src/frameworks/flyway/behaviour.js

const validate = 'https://documentation.red-gate.com/flyway/reference/commands/validate';
const behaviour_order = 'https://documentation.red-gate.com/flyway/reference/configuration/flyway-namespace/flyway-out-of-order-setting';
/** What Flyway does by its settings. */
function behaviourBy(settings) {
    return (0,behaviours/* inLine */.i2)(validate, {
        duplicateVersion: (0,behaviours/* refuses */.QQ)(validate, 'Flyway refuses to run anything ("Found more than one migration with version")'),
        lateVersion: settings?.outOfOrder
            ? (0,behaviours/* legal */.aL)(behaviour_order, 'Flyway runs it after what a database has, since outOfOrder is set')
            : (0,behaviours/* refuses */.QQ)(behaviour_order, 'Flyway refuses to run anything ("Detected resolved migration not applied to database") unless outOfOrder is set'),
        edited: (0,behaviours/* refuses */.QQ)(validate, 'Flyway refuses to run anything ("Migration checksum mismatch") until somebody runs `flyway repair`: it compares a checksum of every line, comments and white space included'),
        comparesText: true,
        removed: settings?.ignoresMissing
            ? (0,behaviours/* unnoticed */.eV)(validate, 'Flyway does not mind, since ignoreMigrationPatterns says so: databases that have it applied keep what it created, new ones never get it')
            : (0,behaviours/* refuses */.QQ)(validate, 'Flyway refuses to run anything ("Detected applied migration not resolved locally"), unless it was the last one'),
        transaction: 'per-migration',
    });
}

;// CONCATENATED MODULE: ./src/frameworks/flyway/placeholders.js

const placeholder = /\$\{([^${}\n]{1,200})\}/g;
/** What Flyway itself fills in, as it is on a scratch database. */
const own = new Map([
    ['flyway:defaultSchema', 'public'],
    ['flyway:user', 'postgres'],
    ['flyway:table', 'flyway_schema_history'],
]);
/**
 * Flyway fills in every `${…}`, in strings and comments, too, and refuses a file that names one that nobody sets. Those
 * of which no file of the project says a value may be set where Flyway is started.
 */
function filledIn(section, settings) {
    if (!section.includes('${') || settings?.replacesPlaceholders === false)
        return { text: section, left: [] };
    const given = (name) => own.get(name) ?? settings?.placeholders[name];
    const bare = section.replace(placeholder, whole => '_'.repeat(whole.length));
    const statements = [...(0,sql_split/* splitScript */.Q)(bare).statements];
    const left = [];
    for (const found of section.matchAll(placeholder)) {
        if (given(found[1] ?? '') !== undefined)
            continue;
        const at = found.index;
        const why = `Flyway fills in ${found[0]}, and no file of the project says with what`;
        // In a comment it belongs to the statement that follows, if any.
        const statement = statements.find(({ end }) => end > at);
        const start = Math.min(statement?.start ?? at, at);
        const end = Math.max(statement?.end ?? 0, at + found[0].length);
        if (left.at(-1)?.end !== end)
            left.push({ start, end, why });
    }
    let text = section;
    for (const { start, end } of left)
        text = text.slice(0, start) + (0,sql_split/* blankOut */.b)(text.slice(start, end)) + text.slice(end);
    const filled = text.replace(placeholder, (_, name) => given(name) ?? '');
    return { text: filled, left, ...(filled.length === text.length ? {} : { moved: true }) };
}

;// CONCATENATED MODULE: ./src/frameworks/flyway/names.js

const versioned = /^([VB])(\d+(?:[._]\d+)*)(?:__(.*))?\.(sql|java|kt)$/i;
const repeatable = /^R__(.+)\.sql$/i;
const callback = /^(beforeMigrate|afterMigrate)(?:__.*)?\.sql$/;
/** What takes a migration back, and is run by another command. */
const undo = /^U\d/;
function flywayFile(path) {
    const name = (0,text_paths/* fileName */.Md)(path);
    const [, prefix = '', version = '', title = '', ending = ''] = versioned.exec(name) ?? [];
    if ((prefix === 'V' || prefix === 'B') && version !== '') {
        const segments = version.split(/[._]/).map(one => BigInt(one));
        while (segments.length > 1 && segments.at(-1) === 0n)
            segments.pop();
        return {
            kind: prefix === 'V' ? 'versioned' : 'baseline',
            version: { version: `${prefix}${version}`, title, key: segments.join('.'), segments },
            isSql: ending.toLowerCase() === 'sql',
        };
    }
    const described = repeatable.exec(name);
    if (described && name.startsWith('R'))
        return { kind: 'repeatable', description: described[1] ?? '' };
    const event = callback.exec(name)?.[1];
    if (event === 'beforeMigrate' || event === 'afterMigrate')
        return { kind: 'callback', event };
    return undefined;
}
/** A file of SQL beside migrations that is none: by its name it may be meant as one. */
function isAlmostOne(path) {
    const name = (0,text_paths/* fileName */.Md)(path);
    return /\.sql$/i.test(name) && !undo.test(name) && !flywayFile(path) && /^[vVrRbB]?_?\d|^[rR]_/.test(name);
}

;// CONCATENATED MODULE: ./src/frameworks/flyway/transactions.js

// A first look that costs nothing.
const suspicious = /\b(?:concurrently|vacuum|reindex|database|tablespace|subscription|system|discard)\b/i;
function kindsIn(text) {
    if (!suspicious.test(text))
        return { without: false, within: true };
    const kinds = { without: false, within: false };
    for (const { words } of (0,sql_split/* splitScript */.Q)(text).statements) {
        if (isOutside(words))
            kinds.without = true;
        else
            kinds.within = true;
    }
    return kinds;
}
/** https://github.com/flyway/flyway/blob/main/flyway-database/flyway-database-postgresql (PostgreSQLParser) */
function isOutside([first = '', second = '', ...rest]) {
    switch (first) {
        case 'vacuum':
        case 'reindex':
            return true;
        case 'discard':
            return second === 'all';
        case 'create':
        case 'drop':
            return (['database', 'tablespace', 'subscription'].includes(second) ||
                ([second, ...rest].includes('index') && rest.includes('concurrently')));
        case 'alter':
            return second === 'system';
        default:
            return false;
    }
}
/** Nothing in it may be in a transaction. */
function needsNoTransaction(text) {
    const { without, within } = kindsIn(text);
    return without && !within;
}
/** It holds statements that must not be in a transaction beside others. */
function isMixed(text) {
    const { without, within } = kindsIn(text);
    return without && within;
}

;// CONCATENATED MODULE: ./src/frameworks/flyway/read.js










/** The settings that a reading was created with; undefined: Flyway's defaults. */
function settingsIn({ options }) {
    return options?.flyway === undefined ? undefined : JSON.parse(options.flyway);
}
/** Reads all locations of one Flyway. What base says of its settings counts. */
async function readFlyway(location, tree, before) {
    const options = before ? before.options : location.settings;
    const settings = options?.flyway === undefined ? undefined : JSON.parse(options.flyway);
    const blobs = await tree.read(location.files);
    const sends = (file) => transactionOf(file, (0,git_tree/* decode */.D)(blobs.get(file.oid)), tree);
    const migrations = inOrder(location.files, sends);
    const sql = migrations.filter(({ file }) => /\.sql$/i.test(file.path));
    const other = (0,dialect/* otherDatabaseOf */.v)(sql.map(({ file }) => (0,git_tree/* decode */.D)(blobs.get(file.oid))));
    const { framework, name, directory, scope } = location;
    const almost = location.files.filter(({ path }) => isAlmostOne(path));
    return {
        framework,
        name,
        directory,
        scope,
        migrations,
        unreadable: unreadableOf(migrations.map(({ file }) => file), blobs),
        parents: new Map(migrations.map(({ id, parents }) => [id, parents.map(parent => parent.id)])),
        missing: [],
        ...(other ? { notReplayable: `it looks like ${other}, not PostgreSQL` } : {}),
        ...(options ? { options } : {}),
        ...(settings?.group ? { oneTransaction: true } : {}),
        runner: {
            id: 'flyway',
            title: 'Flyway',
            evidence: settings ? `${settings.file} configures it` : 'of names such as V1__NAME.sql',
            behaviour: behaviourBy(settings),
        },
        ...(almost.length > 0
            ? {
                neverRun: almost.map(file => ({
                    file,
                    why: settings?.validatesNames
                        ? 'Flyway stops at its name (validateMigrationNaming)'
                        : 'Flyway takes no file of this name for a migration, so it never runs',
                    remedy: 'Name it as Flyway wants it: V2__NAME.sql, with two underscores.',
                })),
            }
            : {}),
    };
}
/** Callbacks before, versions, repeatable ones by their descriptions, callbacks after. */
function inOrder(files, sends) {
    const versioned = [];
    const again = [];
    const [before, after] = [[], []];
    for (const file of files) {
        const what = flywayFile(file.path);
        if (what?.kind === 'versioned' || what?.kind === 'baseline')
            versioned.push({ file, version: what.version, isBaseline: what.kind === 'baseline' });
        else if (what?.kind === 'repeatable')
            again.push({ file, description: what.description });
        else if (what?.kind === 'callback')
            (what.event === 'beforeMigrate' ? before : after).push(file);
    }
    versioned.sort((a, b) => (0,versions/* compareVersions */.Zy)(a.version.segments, b.version.segments) || (0,order/* byCodePoint */.HH)(a.file.path, b.file.path));
    again.sort((a, b) => (0,order/* byCodePoint */.HH)(a.description, b.description));
    // A new database begins at the last baseline, which stands for what comes before it.
    const from = versioned.findLastIndex(({ isBaseline }) => isBaseline);
    const begins = versioned[from];
    const isCovered = (version) => begins !== undefined && (0,versions/* compareVersions */.Zy)(version.segments, begins.version.segments) <= 0;
    const covered = versioned.filter(one => one !== begins && isCovered(one.version));
    const rest = versioned.filter(one => one === begins || !isCovered(one.version));
    const drafts = [
        ...before.map(file => ({ file, repeatable: 'always', replaces: [] })),
        ...rest.map(one => ({
            file: one.file,
            version: one.version.key,
            replaces: one === begins ? covered.map(({ file }) => (0,text_paths/* fileName */.Md)(file.path)) : [],
        })),
        ...again.map(({ file }) => ({ file, repeatable: 'when changed', replaces: [] })),
        ...after.map(file => ({ file, repeatable: 'always', replaces: [] })),
    ];
    let previous;
    return drafts.map(draft => {
        const id = (0,text_paths/* fileName */.Md)(draft.file.path);
        const transaction = sends(draft.file);
        const migration = {
            ...draft,
            id,
            name: id.replace(/\.\w+$/, ''),
            range: position/* startOfFile */.Si,
            parents: previous === undefined ? [] : [{ id: previous, kind: 'order', range: position/* startOfFile */.Si }],
            labels: [],
            ...(transaction === undefined ? {} : { transaction }),
        };
        previous = id;
        return migration;
    });
}
/** `executeInTransaction=false` in a file beside it, or nothing in it that a transaction could hold. */
function transactionOf(file, text, tree) {
    if (tree.file(`${file.path}.conf`) || isMixed(text) || needsNoTransaction(text))
        return 'autocommit';
    return undefined;
}

;// CONCATENATED MODULE: ./src/frameworks/flyway/interpreter.js




const concurrently = /\bindex\s+concurrently\b/i;
function interpretFlyway(scope, base, usesConcurrently) {
    const known = base?.histories[0] ?? scope[0];
    const settings = known && settingsIn(known.reading);
    const applied = new Set(base?.histories.flatMap(({ migrations }) => migrations.map(({ file }) => file.oid)));
    const readingOf = async ({ file }, text) => {
        const isOfBase = base === undefined || applied.has(file.oid);
        const stops = isOfBase ? [] : await refusedIn(text, file.path, settings, usesConcurrently);
        return {
            section: { start: 0, end: text.length },
            psql: isOfBase ? true : { remedy: 'Take it out.', copiesRows: true },
            passesMark: true,
            // Settings are reset after each file, and temporary tables stay.
            session: 'settings-reset',
            stops: stops.map(({ what, ...one }) => ({ ...one, cause: what, why: what })),
        };
    };
    const sql = sqlInterpreter(readingOf, (_, section) => filledIn(section, settings));
    return {
        ...sql,
        async *steps(migration, text) {
            if (/\.sql$/i.test(migration.file.path))
                return yield* sql.steps(migration, text);
            const end = text.indexOf('\n');
            yield {
                kind: 'unverified',
                why: 'it is a program, which only Flyway itself can run',
                span: { start: 0, end: end < 0 ? text.length : end },
            };
        },
    };
}
async function refusedIn(text, path, settings, usesConcurrently) {
    const found = concurrently.exec(text);
    const place = { start: found?.index ?? 0, end: (found?.index ?? 0) + (found?.[0].length ?? 0) };
    if (isMixed(text) && settings?.mixed !== true && !path.endsWith('.conf'))
        return [
            {
                what: 'It holds statements that must not be in a transaction beside others: Flyway refuses such a file ("Detected both transactional and non-transactional statements within the same migration")',
                remedy: 'Put each kind into a file of its own.',
                ...place,
            },
        ];
    if (found && settings?.transactionalLock !== false && !(await usesConcurrently()))
        return [
            {
                what: 'CREATE INDEX CONCURRENTLY waits for every open transaction, and Flyway holds one open as its lock: the deployment hangs here',
                remedy: 'Set flyway.postgresql.transactional.lock=false (Flyway 9.1.2 and later), or create the index without CONCURRENTLY.',
                ...place,
            },
        ];
    return [];
}

// EXTERNAL MODULE: ./src/text/by-name.js
var by_name = __webpack_require__(58214);
;// CONCATENATED MODULE: ./src/frameworks/flyway/settings.js



/** Of very many files in which settings may be, the first ones are read. */
const maxFiles = 200;
async function settingsOf(tree) {
    const files = tree.files.filter(({ path }) => readers[(0,text_paths/* fileName */.Md)(path)] !== undefined).slice(0, maxFiles);
    const blobs = await tree.read(files);
    const found = [];
    for (const file of files) {
        const text = (0,git_tree/* decode */.D)(blobs.get(file.oid));
        if (!/flyway/i.test(text) && !(0,text_paths/* fileName */.Md)(file.path).startsWith('flyway.'))
            continue;
        const values = await readers[(0,text_paths/* fileName */.Md)(file.path)]?.(text);
        if (values && values.size > 0)
            found.push(settingsFrom(values, file, tree));
    }
    return found;
}
function settingsFrom(values, file, tree) {
    const is = (name, otherwise = false) => values.has(name) ? values.get(name)?.trim().toLowerCase() === 'true' : otherwise;
    const placeholders = [...values].flatMap(([name, value]) => name.startsWith('placeholders.') ? [[name.slice('placeholders.'.length), value]] : []);
    return {
        file: file.path,
        locations: (values.get('locations') ?? '')
            .split(',')
            .flatMap(location => directoriesAt(location.trim(), file.path, tree)),
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
/** The directories of the tree that a location names; `{vendor}` is Spring's name for the database. */
function directoriesAt(location, configuration, tree) {
    const [, scheme = 'classpath', path = ''] = /^(?:(filesystem|classpath):)?\/?(.*?)\/?$/.exec(location.replaceAll('{vendor}', 'postgresql')) ?? [];
    if (path === '' || path.includes('*'))
        return [];
    if (scheme === 'filesystem') {
        const at = (0,text_paths/* normalized */.A9)((0,text_paths/* within */.ux)((0,text_paths/* parentOf */.gN)(configuration), path));
        return at === undefined ? [] : [at];
    }
    const resources = /^(?:(.*)\/)?src\/(?:main|test)\/resources(?:\/|$)/.exec(`${(0,text_paths/* parentOf */.gN)(configuration)}/`);
    if (resources)
        return [(0,text_paths/* within */.ux)(resources[1] ?? '', `src/main/resources/${path}`)];
    const end = `/resources/${path}/`;
    const found = new Set();
    for (const { path: file } of tree.files) {
        const at = `/${file}`.indexOf(end);
        if (at >= 0)
            found.add(file.slice(0, at + end.length - 2));
    }
    return [...found];
}
const readers = (0,by_name/* byName */.n)({
    'flyway.conf': text => prefixed(propertiesIn(text), 'flyway.'),
    'flyway.toml': fromToml,
    'application.properties': fromSpring,
    'application.yml': fromYaml,
    'application.yaml': fromYaml,
    'build.gradle': fromGradle,
    'build.gradle.kts': fromGradle,
});
function fromSpring(text) {
    return camelCased(prefixed(propertiesIn(text), 'spring.flyway.'));
}
async function fromYaml(text) {
    const { parseAllDocuments } = await __webpack_require__.e(/* import() */ 3483).then(__webpack_require__.t.bind(__webpack_require__, 33483, 19));
    const documents = parseAllDocuments(text);
    const flat = new Map();
    for (const document of Array.isArray(documents) ? documents : []) {
        if (document.errors.length > 0)
            continue;
        for (const [name, value] of flattened(document.toJS({ maxAliasCount: 100 })))
            flat.set(name, value);
    }
    return camelCased(prefixed(flat, 'spring.flyway.'));
}
async function fromToml(text) {
    const { parse } = await __webpack_require__.e(/* import() */ 528).then(__webpack_require__.bind(__webpack_require__, 20528));
    try {
        return prefixed(flattened(parse(text)), 'flyway.');
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
function prefixed(values, prefix) {
    return new Map([...values].flatMap(([name, value]) => name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : []));
}
/** Spring writes `out-of-order`; names of placeholders stay as they are. */
function camelCased(values) {
    return new Map([...values].map(([name, value]) => [
        name.startsWith('placeholders.')
            ? name
            : name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase()),
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

;// CONCATENATED MODULE: ./src/frameworks/flyway/locate.js




/** Directories that Flyway's own documentation and its users keep migrations in. */
const usual = /^(?:db[-_]?)?migrations?(?:[-_][a-z0-9]+)?$/i;
/** A class of Java in the package that the default location names. */
const javaRoots = ['src/main/java/', 'src/main/kotlin/'];
async function locateFlyway(tree, configured) {
    const files = tree.files.filter(({ path }) => (flywayFile(path) || isAlmostOne(path)) && !isForOtherDatabase((0,text_paths/* parentOf */.gN)(path)));
    const isThere = files.some(({ path }) => flywayFile(path)?.kind === 'versioned' && path.includes('__'));
    if (!isThere && configured.length === 0)
        return [];
    const settings = await settingsOf(tree);
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
    return [...groups].flatMap(([directory, { roots, settings: own, files: mine }]) => {
        const isFlyways = mine.some(({ path }) => flywayFile(path)?.kind === 'versioned') &&
            mine.filter(({ path }) => flywayFile(path)).length * 2 > mine.length;
        if (!named.has(directory) && !own && (!isFlyways || isRust(directory, tree)))
            return [];
        if (mine.length === 0 && !named.has(directory))
            return [];
        const nearest = own ?? nearestOf(settings, directory);
        return [
            {
                ...sql_location('flyway', directory, mine, named.get(directory)),
                settings: nearest ? { flyway: JSON.stringify(nearest) } : {},
                declared: [...new Set([...roots, ...mine.map(({ path }) => (0,text_paths/* parentOf */.gN)(path))])],
            },
        ];
    });
}
/** The directory whose history a file belongs to: one that is named, else the top one that is called as usual. */
function rootFinder(groups) {
    const owners = new Map([...groups].flatMap(([key, { roots }]) => roots.map(root => [root, key])));
    return path => {
        const above = locate_upwards((0,text_paths/* parentOf */.gN)(path));
        for (const directory of above) {
            const owner = owners.get(directory);
            if (owner !== undefined)
                return owner;
        }
        const java = javaRoots.find(root => path.includes(root));
        if (java !== undefined)
            return locate_upwards((0,text_paths/* parentOf */.gN)(path.replace(java, 'src/main/resources/')))
                .reverse()
                .find(locate_isUsual);
        return above.reverse().find(locate_isUsual);
    };
}
function locate_isUsual(directory) {
    return usual.test((0,text_paths/* fileName */.Md)(directory)) && !isCopy(directory) && !isForOtherDatabase(directory);
}
/** The settings of the file that is nearest above a directory, which names no location. */
function nearestOf(settings, directory) {
    const module = (file) => (0,text_paths/* parentOf */.gN)(file).replace(/\/?src\/main\/resources$/, '');
    return settings
        .filter(({ file, locations }) => locations.length === 0 && isAbove(module(file), directory))
        .sort((a, b) => module(b.file).length - module(a.file).length)[0];
}
const locate_manifests = ['Cargo.toml', 'pom.xml', 'build.gradle', 'build.gradle.kts', 'package.json', 'go.mod'];
/** refinery, a runner in Rust, has names of the same kind. */
function isRust(directory, tree) {
    const nearest = locate_upwards(directory).find(at => locate_manifests.some(name => tree.file((0,text_paths/* within */.ux)(at, name))));
    return nearest !== undefined && tree.file((0,text_paths/* within */.ux)(nearest, 'Cargo.toml')) !== undefined;
}
function isAbove(directory, other) {
    return directory === '' || other === directory || other.startsWith(`${directory}/`);
}
/** A directory and those above it, the nearest first. */
function locate_upwards(directory) {
    return directory === '' ? [''] : [directory, ...locate_upwards((0,text_paths/* parentOf */.gN)(directory))];
}

;// CONCATENATED MODULE: ./src/frameworks/flyway/repair.js



/** Renames incoming files so that they follow `after`, in their order, each with the next free version. */
async function repairFlyway({ chain, after, history }) {
    const moving = new Set(chain.map(({ id }) => id));
    const claimed = new Set(history.migrations.flatMap(({ id, version }) => version !== undefined && !moving.has(id) ? [version] : []));
    let latest = writtenIn(after.file.path);
    const renames = [];
    for (const { file } of chain) {
        const written = writtenIn(file.path);
        if (latest === undefined || written === undefined)
            return undefined;
        latest = following(latest, claimed);
        claimed.add(keyOf(latest));
        const rest = (0,text_paths/* fileName */.Md)(file.path).slice(written.length);
        renames.push({ from: file.path, to: (0,text_paths/* within */.ux)((0,text_paths/* parentOf */.gN)(file.path), `${latest}${rest}`) });
    }
    return { edits: [], renames };
}
/** "V1_2" of V1_2__name.sql. */
function writtenIn(path) {
    const what = flywayFile(path);
    return what?.kind === 'versioned' ? what.version.version : undefined;
}
function keyOf(version) {
    const what = flywayFile(`${version}__x.sql`);
    return what?.kind === 'versioned' ? what.version.key : version;
}
/** The next free version, as wide as its neighbour. */
function following(version, claimed) {
    const last = (0,scan/* lastNumber */.iU)(version);
    if (!last)
        return `${version}_1`;
    const { index, digits } = last;
    for (let next = BigInt(digits) + 1n;; next++) {
        const text = version.slice(0, index) +
            next.toString().padStart(digits.length, '0') +
            version.slice(index + digits.length);
        if (!claimed.has(keyOf(text)))
            return text;
    }
}

;// CONCATENATED MODULE: ./src/frameworks/flyway/flyway.js









/** Flyway, whose files say by their names what they are. */
const flyway_flyway = {
    id: 'flyway',
    title: 'Flyway',
    runner: behaviourBy(undefined),
    locate: locateFlyway,
    async read(locations, tree, base = []) {
        return Promise.all(locations.map(location => readFlyway(location, tree, base.find(({ framework, name }) => framework === 'flyway' && name === location.name))));
    },
    meaning: meaning,
    pending: flyway_pendingOf,
    repair: repairFlyway,
    effects: async (migration, text) => /\.sql$/i.test(migration.file.path) ? (0,effects/* effectsOfWholeFile */.L7)(migration, text) : [{ kind: 'unclear', text }],
    interpreter: (scope, _, base) => interpretFlyway(scope, base, () => usesConcurrently(base)),
    outsideTransaction: () => 'Put it into a file of its own: Flyway runs a file without a transaction where nothing in it may be in one.',
};
/**
 * New versions, repeatable files that changed, and callbacks. A baseline is for new databases alone.
 */
function flyway_pendingOf(base, merged) {
    const isNew = new Set((0,pending/* pendingByIdentity */.T)(base, merged));
    const hasBase = (base?.migrations.length ?? 0) > 0;
    return merged.migrations.filter(migration => {
        if (migration.repeatable === 'always')
            return true;
        if (migration.repeatable === 'when changed')
            return base?.get(migration.id)?.file.oid !== migration.file.oid;
        return isNew.has(migration) && !(hasBase && migration.replaces.length > 0);
    });
}
/** Does base have such an index already? Then the project has seen to it that Flyway does not wait for itself. */
async function usesConcurrently(base) {
    const files = base?.histories.flatMap(({ migrations }) => migrations.map(({ file }) => file)) ?? [];
    const blobs = await base?.tree.read(files);
    return files.some(({ oid }) => /\bindex\s+concurrently\b/i.test((0,git_tree/* decode */.D)(blobs?.get(oid))));
}

;// CONCATENATED MODULE: ./src/frameworks/supabase/platform-sql.js
/**
 * What a Supabase database has before the first migration, as far as migrations lean on it: roles, schemas, the
 * tables they refer to and the functions that policies call. Written from the public description of the platform:
 * https://supabase.com/docs/guides/database/postgres/roles and https://supabase.com/docs/guides/auth/architecture
 */
const platformSql = `
${[
    'anon',
    'authenticated',
    'service_role',
    'authenticator',
    'dashboard_user',
    'postgres',
    'supabase_admin',
    'supabase_auth_admin',
    'supabase_storage_admin',
    'supabase_functions_admin',
    'supabase_replication_admin',
    'supabase_read_only_user',
    'pgbouncer',
]
    // Spelled out: a server's engine finds in the text which roles it has to take away again.
    .map(role => `do $$ begin create role ${role}; exception when duplicate_object then null; end $$;`)
    .join('\n')}

create schema auth;
create schema extensions;
create schema graphql;
create schema graphql_public;
create schema pgbouncer;
create schema realtime;
create schema storage;
create schema supabase_functions;
create schema vault;
create schema cron;
create schema net;

create type auth.aal_level as enum ('aal1', 'aal2', 'aal3');
create type auth.factor_type as enum ('totp', 'webauthn', 'phone');
create table auth.users (
  instance_id uuid,
  id uuid primary key,
  aud varchar(255),
  role varchar(255),
  email varchar(255),
  encrypted_password varchar(255),
  email_confirmed_at timestamptz,
  invited_at timestamptz,
  confirmation_token varchar(255),
  confirmation_sent_at timestamptz,
  recovery_token varchar(255),
  recovery_sent_at timestamptz,
  email_change_token_new varchar(255),
  email_change varchar(255),
  email_change_sent_at timestamptz,
  last_sign_in_at timestamptz,
  raw_app_meta_data jsonb,
  raw_user_meta_data jsonb,
  is_super_admin boolean,
  created_at timestamptz,
  updated_at timestamptz,
  phone text unique,
  phone_confirmed_at timestamptz,
  phone_change text,
  phone_change_token varchar(255),
  phone_change_sent_at timestamptz,
  confirmed_at timestamptz,
  email_change_token_current varchar(255),
  email_change_confirm_status smallint,
  banned_until timestamptz,
  reauthentication_token varchar(255),
  reauthentication_sent_at timestamptz,
  is_sso_user boolean not null default false,
  deleted_at timestamptz,
  is_anonymous boolean not null default false
);
create table auth.identities (
  provider_id text not null,
  user_id uuid not null references auth.users on delete cascade,
  identity_data jsonb not null,
  provider text not null,
  last_sign_in_at timestamptz,
  created_at timestamptz,
  updated_at timestamptz,
  email text,
  id uuid primary key default gen_random_uuid()
);
create table auth.sessions (
  id uuid primary key,
  user_id uuid not null references auth.users on delete cascade,
  created_at timestamptz,
  updated_at timestamptz,
  factor_id uuid,
  aal auth.aal_level,
  not_after timestamptz
);
create function auth.uid() returns uuid language sql stable as
  $$ select nullif(current_setting('request.jwt.claim.sub', true), '')::uuid $$;
create function auth.role() returns text language sql stable as
  $$ select nullif(current_setting('request.jwt.claim.role', true), '')::text $$;
create function auth.email() returns text language sql stable as
  $$ select nullif(current_setting('request.jwt.claim.email', true), '')::text $$;
create function auth.jwt() returns jsonb language sql stable as
  $$ select nullif(current_setting('request.jwt.claims', true), '')::jsonb $$;

create table storage.buckets (
  id text primary key,
  name text not null unique,
  owner uuid,
  created_at timestamptz default now(),
  updated_at timestamptz default now(),
  public boolean default false,
  avif_autodetection boolean default false,
  file_size_limit bigint,
  allowed_mime_types text[],
  owner_id text
);
create table storage.objects (
  id uuid primary key default gen_random_uuid(),
  bucket_id text references storage.buckets,
  name text,
  owner uuid,
  created_at timestamptz default now(),
  updated_at timestamptz default now(),
  last_accessed_at timestamptz default now(),
  metadata jsonb,
  path_tokens text[] generated always as (string_to_array(name, '/')) stored,
  version text,
  owner_id text,
  user_metadata jsonb
);
alter table storage.buckets enable row level security;
alter table storage.objects enable row level security;
create function storage.foldername(name text) returns text[] language sql immutable as
  $$ select (string_to_array(name, '/'))[1 : array_length(string_to_array(name, '/'), 1) - 1] $$;
create function storage.filename(name text) returns text language sql immutable as
  $$ select (string_to_array(name, '/'))[array_length(string_to_array(name, '/'), 1)] $$;
create function storage.extension(name text) returns text language sql immutable as
  $$ select reverse(split_part(reverse(storage.filename(name)), '.', 1)) $$;

create table realtime.messages (
  id uuid not null default gen_random_uuid(),
  topic text not null,
  extension text not null,
  payload jsonb,
  event text,
  private boolean default false,
  updated_at timestamp not null default now(),
  inserted_at timestamp not null default now(),
  primary key (id, inserted_at)
);
alter table realtime.messages enable row level security;
create function realtime.topic() returns text language sql stable as
  $$ select nullif(current_setting('realtime.topic', true), '')::text $$;
create function realtime.send(payload jsonb, event text, topic text, private boolean default true) returns void
  language sql as $$ select $$;

create table vault.secrets (
  id uuid primary key default gen_random_uuid(),
  name text unique,
  description text not null default '',
  secret text not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create view vault.decrypted_secrets as
  select id, name, description, secret, secret as decrypted_secret, created_at, updated_at from vault.secrets;
create function vault.create_secret(
  new_secret text, new_name text default null, new_description text default '', new_key_id uuid default null
) returns uuid language sql as
  $$ insert into vault.secrets (secret, name, description) values ($1, $2, $3) returning id $$;
create function vault.update_secret(
  secret_id uuid, new_secret text default null, new_name text default null, new_description text default null,
  new_key_id uuid default null
) returns void language sql as
  $$ update vault.secrets set secret = coalesce($2, secret), name = coalesce($3, name),
     description = coalesce($4, description), updated_at = now() where id = $1 $$;

grant usage on schema public, auth, storage, extensions, realtime, graphql_public to anon, authenticated, service_role;
alter default privileges in schema public grant all on tables to anon, authenticated, service_role;
alter default privileges in schema public grant all on functions to anon, authenticated, service_role;
alter default privileges in schema public grant all on sequences to anon, authenticated, service_role;

create publication supabase_realtime;

do $platform$
declare
  wanted text;
begin
  foreach wanted in array array['uuid-ossp', 'pgcrypto'] loop
    if exists (select from pg_available_extensions where name = wanted) then
      execute format('create extension if not exists %I schema extensions', wanted);
    end if;
  end loop;
  execute format('alter database %I set search_path to "$user", public, extensions', current_database());
end
$platform$;
set search_path to "$user", public, extensions;
`;

;// CONCATENATED MODULE: ./src/frameworks/supabase/supabase.js












/** The names that the CLI takes for migrations; it skips all others.
 *  https://github.com/supabase/cli/blob/develop/pkg/migration/list.go */
const migrationName = /^(\d+)_(.*)\.sql$/;
/** Extensions that the platform brings, and what in a migration says that it uses them: loading one takes time. */
const platformExtensions = [
    { name: 'uuid-ossp', usedBy: /\bextensions?\b|\buuid_\w+\s*\(/i },
    {
        name: 'pgcrypto',
        usedBy: /\bextensions?\b|\b(armor|dearmor|crypt|gen_salt|gen_random_bytes|digest|hmac|(?:en|de)crypt(?:_iv)?|pgp_\w+)\s*\(/i,
    },
];
/**
 * What the CLI sends on its own, outside of the batch that is the file's transaction:
 * https://github.com/supabase/cli/pull/5156 (v2.109), https://github.com/supabase/cli/pull/6276
 */
const sentAlone = /\b(?:(?:create(?:\s+unique)?|drop)\s+index\s+concurrently|vacuum|alter\s+system|cluster)\b/i;
/** `REINDEX … CONCURRENTLY`. */
function reindexes(text) {
    return text.split(';').some(statement => {
        const at = statement.search(/\breindex\b/i);
        return at >= 0 && /\bconcurrently\b/i.test(statement.slice(at));
    });
}
function isSupabases(directory) {
    return /(^|\/)supabase\/migrations$/.test(directory);
}
const behaviour = {
    order: 'sequence',
    duplicateVersion: {
        outcome: 'refuses',
        consequence: '`supabase db push` applies the first and fails at the second with 23505 (its version is in supabase_migrations.schema_migrations already)',
        source: 'https://github.com/supabase/cli/blob/develop/pkg/migration/history.go',
    },
    duplicateId: {
        outcome: 'refuses',
        consequence: 'only one of the two files can be there after the merge',
        source: 'https://git-scm.com/docs/git-merge',
    },
    severalHeads: {
        outcome: 'legal',
        consequence: 'timestamped files form one line by their timestamps',
        source: 'https://supabase.com/docs/guides/deployment/database-migrations',
    },
    lateVersion: {
        outcome: 'refuses',
        consequence: '`supabase db push` refuses it ("found local migration files to be inserted before the last migration on remote database") unless somebody passes --include-all',
        source: 'https://supabase.com/docs/reference/cli/supabase-db-push',
    },
    edited: {
        outcome: 'unnoticed',
        consequence: 'databases that have it applied already never see the edit, new ones and preview branches get it',
        source: 'https://supabase.com/docs/guides/deployment/database-migrations',
    },
    removed: {
        outcome: 'refuses',
        consequence: '`supabase db push` then refuses to run ("remote migration versions not found in local migrations directory")',
        source: 'https://supabase.com/docs/reference/cli/supabase-migration-repair',
    },
    transaction: 'per-migration',
};
const profile = {
    id: 'supabase',
    title: 'the Supabase CLI',
    evidence: {},
    behaviour,
    identity: 'version',
    versionOf: (0,sql_names/* numberedBy */.AX)(migrationName),
    names: 'TIMESTAMP_NAME.sql',
    sends: 'message',
    unwrappedSends: 'message',
    session: 'settings-reset',
    passesMark: true,
    outside: 'Put it into a file of its own.',
};
/** Supabase's own migrations directory, applied by `supabase db push`. */
const supabase = {
    id: 'supabase',
    title: 'Supabase',
    runner: behaviour,
    async locate(tree, configured) {
        const named = new Map(configured.map(history => [history.path, history]));
        const directories = new Map(configured.map(history => [history.path, tree.inDirectory(history.path)]));
        const below = new Map();
        for (const file of tree.files) {
            const directory = (0,text_paths/* parentOf */.gN)(file.path);
            if (isSupabases(directory))
                directories.set(directory, tree.inDirectory(directory));
            else if (isSupabases((0,text_paths/* parentOf */.gN)(directory)))
                pushTo(below, (0,text_paths/* parentOf */.gN)(directory), file);
        }
        return [...directories].map(([directory, all]) => {
            const files = all.filter(file => migrationName.test((0,text_paths/* fileName */.Md)(file.path)));
            const beside = [...all, ...(below.get(directory) ?? [])].filter(file => !(migrationName.test((0,text_paths/* fileName */.Md)(file.path)) && (0,text_paths/* parentOf */.gN)(file.path) === directory));
            return {
                ...sql_location('supabase', directory, files, named.get(directory)),
                settings: withBeside(beside),
            };
        });
    },
    async read(locations, tree) {
        return Promise.all(locations.map(async (one) => {
            const reading = await readSequence(one, tree, {
                versionOf: (0,sql_names/* numberedBy */.AX)(migrationName),
                byVersion: true,
            });
            const neverRun = neverRunIn(profile, reading, besideOf(one, tree), tree);
            return neverRun.length > 0 ? { ...reading, neverRun } : reading;
        }));
    },
    meaning: meaning,
    pending: pending/* pendingByIdentity */.T,
    repair: repairSequence,
    effects: effects/* effectsOfWholeFile */.L7,
    interpreter: (_scope, _tree, base) => sqlInterpreter(readingsBy(profile, base)),
    transactionOf: text => (sentAlone.test(text) || reindexes(text) ? 'autocommit' : undefined),
    platformSql: platformSql,
    extensionsIn: text => platformExtensions.filter(({ usedBy }) => usedBy.test(text)).map(({ name }) => name),
};

;// CONCATENATED MODULE: ./src/frameworks/registry.js













/** Every framework that the gate reads. A directory belongs to the first one that claims it. */
const frameworks = [
    // Reading Python is most of the program.
    { id: 'django', locate: django_locate/* locateDjango */.Y, load: async () => (await Promise.all(/* import() */[__webpack_require__.e(1645), __webpack_require__.e(5733), __webpack_require__.e(1192), __webpack_require__.e(5561)]).then(__webpack_require__.bind(__webpack_require__, 55561))).django },
    { id: 'alembic', locate: locate/* locateAlembic */.k, load: async () => (await Promise.all(/* import() */[__webpack_require__.e(1645), __webpack_require__.e(5733), __webpack_require__.e(7062), __webpack_require__.e(1192), __webpack_require__.e(3994)]).then(__webpack_require__.bind(__webpack_require__, 43994))).alembic },
    ...[
        supabase,
        ...[prismaForm, drizzleForm, hasuraForm, dieselForm].map(directoryEach),
        drizzleJournal,
        flyway_flyway,
        sql,
        ...programRunners.map(programs),
    ].map(framework => ({ ...framework, load: async () => framework })),
];
/** Those that these histories are of. */
function loadFrameworks(histories) {
    const ids = new Set(Array.from(histories, ({ framework }) => framework));
    return Promise.all(frameworks.filter(({ id }) => ids.has(id)).map(framework => framework.load()));
}


/***/ }),

/***/ 44294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ otherDatabaseOf)
/* harmony export */ });
/* harmony import */ var _languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86440);

/** What only other databases understand, outside of comments and strings. */
const foreign = [
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
    { name: 'ClickHouse', sign: /\bengine\s*=\s*\w*(mergetree|distributed)/i },
];
/**
 * The other database that a directory's files are for. More than half of them must say so: one odd file among many
 * is a mistake for the replay to find, and must not switch it off.
 */
function otherDatabaseOf(texts) {
    const votes = new Map();
    for (const text of texts) {
        const bare = withoutTexts(text);
        const found = foreign.find(({ sign }) => sign.test(bare));
        if (found)
            votes.set(found.name, (votes.get(found.name) ?? 0) + 1);
    }
    const [most] = [...votes].sort(([, a], [, b]) => b - a);
    return most && most[1] * 2 > texts.length ? most[0] : undefined;
}
/** Comments and strings left out. A quote that nothing closes is an apostrophe of another database's comment. */
function withoutTexts(text) {
    let bare = '';
    let at = 0;
    for (const { kind, start, end } of (0,_languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .lex */ .Ii)(text)) {
        const closed = kind === 'comment' || kind === 'dollar' || (kind === 'string' && text[end - 1] === "'");
        if (!closed)
            continue;
        bare += `${text.slice(at, start)} `;
        at = end;
    }
    return bare + text.slice(at);
}


/***/ }),

/***/ 40366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ effectsOfSqlFile),
/* harmony export */   L7: () => (/* binding */ effectsOfWholeFile),
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
            effects.push((0,_static_effects_js__WEBPACK_IMPORTED_MODULE_3__/* .creationOf */ .rL)(named(to), whole(statement), { guarded: unqualified(to), ...around(to, statement) }));
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

/***/ 38840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tu: () => (/* binding */ howSent),
/* harmony export */   VX: () => (/* binding */ upSection),
/* harmony export */   Y1: () => (/* binding */ transactionIn),
/* harmony export */   gy: () => (/* binding */ markedIn)
/* harmony export */ });
/* harmony import */ var _one_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60630);
/* harmony import */ var _profiles_profiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38248);


const marked = _profiles_profiles_js__WEBPACK_IMPORTED_MODULE_1__/* .profiles */ .x.filter((profile) => profile.format !== undefined);
/** All runners whose signs a file holds. */
function markedIn(text) {
    return text.includes('--') ? marked.filter(({ format }) => format.is.test(text)) : [];
}
/** What runs when the file is applied: all of it, or what stands under the runner's "up" marker. */
function upSection(text, format) {
    const begins = format?.up?.exec(text);
    const start = begins ? begins.index + begins[0].length : 0;
    const ends = format?.down?.exec(text);
    return { start, end: ends && ends.index >= start ? ends.index : text.length };
}
function howSent(text, { format, sends, unwrappedSends }) {
    return format?.unwrapped.test(text) ? unwrappedSends : sends;
}
/** How its runner sends a file. Of one whose runner is not known, only the file itself says something. */
function transactionIn(text, known, name = '') {
    const profile = known ?? markedIn(text)[0];
    if (!profile)
        return undefined;
    if (profile.wrapsByName?.test(name))
        return 'per-migration';
    if (profile.cutsAt !== undefined && text.includes(profile.cutsAt))
        return 'autocommit';
    const how = howSent(text, profile);
    if (how === 'transaction')
        return 'per-migration';
    if (how === 'statements')
        return 'autocommit';
    const { start, end } = upSection(text, profile.format);
    return (0,_one_message_js__WEBPACK_IMPORTED_MODULE_0__/* .asOneMessage */ .a)(text.slice(start, end));
}


/***/ }),

/***/ 21627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ hasStatement),
/* harmony export */   m: () => (/* binding */ lineAt)
/* harmony export */ });
/* harmony import */ var _languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86440);

/** The line that an offset is in, without its line break. */
function lineAt(text, at) {
    const start = text.lastIndexOf('\n', at - 1) + 1;
    const end = text.indexOf('\n', at);
    return { start, end: end < 0 ? text.length : end };
}
/** Is there anything but white space and comments? */
function hasStatement(text) {
    return (0,_languages_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .skipBlank */ .W8)(text, 0) < text.length;
}


/***/ }),

/***/ 18212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ numberedBy),
/* harmony export */   Xj: () => (/* binding */ hasVersion),
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


/***/ }),

/***/ 60630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ asOneMessage)
/* harmony export */ });
/* harmony import */ var _languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83699);

/** What PostgreSQL gets as one message is one transaction, unless it is one statement. */
function asOneMessage(text) {
    return (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(text).statements.length > 1 ? 'per-migration' : 'autocommit';
}


/***/ }),

/***/ 3405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ piecesBy),
/* harmony export */   t: () => (/* binding */ piecesAt)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21627);

/**
 * Cuts a script where a line ends with a semicolon, as goose and sql-migrate do, whatever the line is in: only between
 * their markers a statement may hold such lines. Offsets are those of the script.
 * https://github.com/pressly/goose/blob/main/internal/sqlparser/parser.go
 */
function piecesBy({ begin, end }, title) {
    return script => {
        const pieces = [];
        let from = 0;
        let opened;
        const take = (to) => {
            if ((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .hasStatement */ .I)(script.slice(from, to)))
                pieces.push({ start: from, end: to });
        };
        for (const { start, end: stop } of linesOf(script)) {
            const line = script.slice(start, stop);
            if (begin.test(line)) {
                opened = start;
                from = stop;
            }
            else if (end.test(line)) {
                if (opened === undefined)
                    return stopsAt(start, stop, 'StatementEnd has no StatementBegin before it', title);
                take(start);
                opened = undefined;
                from = stop;
            }
            else if (opened === undefined && endsStatement(line)) {
                take(stop);
                from = stop;
            }
        }
        if (opened !== undefined)
            return stopsAt(opened, opened, 'StatementBegin has no StatementEnd after it', title);
        if ((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .hasStatement */ .I)(script.slice(from)))
            return stopsAt(from, script.length, 'The last statement does not end with a semicolon', title);
        return { kind: 'pieces', pieces };
    };
}
/** Cuts a script at every occurrence of a text, whatever it is in. */
function piecesAt(mark) {
    return script => {
        const pieces = [];
        for (let start = 0; start < script.length;) {
            const at = script.indexOf(mark, start);
            const end = at < 0 ? script.length : at;
            if (script.slice(start, end).trim() !== '')
                pieces.push({ start, end });
            start = at < 0 ? script.length : at + mark.length;
        }
        return { kind: 'pieces', pieces };
    };
}
function stopsAt(start, end, what, title) {
    return {
        kind: 'stops',
        stop: {
            start,
            end,
            cause: what,
            why: `${what}: ${title} cuts a file at the semicolons that end a line, and stops here`,
            remedy: 'End every statement with a semicolon at the end of its line, and put one that holds such lines itself between StatementBegin and StatementEnd.',
        },
    };
}
/** Is the last word before a comment one with a semicolon at its end? */
function endsStatement(line) {
    let last = '';
    for (const word of line.split(/\s+/)) {
        if (word.startsWith('--'))
            break;
        if (word !== '')
            last = word;
    }
    return last.endsWith(';');
}
function* linesOf(text) {
    for (let start = 0; start < text.length;) {
        const end = text.indexOf('\n', start);
        yield { start, end: end < 0 ? text.length : end };
        start = end < 0 ? text.length : end + 1;
    }
}


/***/ }),

/***/ 36375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ runsLate),
/* harmony export */   Nd: () => (/* binding */ bothRun),
/* harmony export */   QQ: () => (/* binding */ refuses),
/* harmony export */   aL: () => (/* binding */ legal),
/* harmony export */   dU: () => (/* binding */ editUnseen),
/* harmony export */   eV: () => (/* binding */ unnoticed),
/* harmony export */   fK: () => (/* binding */ removalUnseen),
/* harmony export */   i2: () => (/* binding */ inLine)
/* harmony export */ });
/** What is the same for all that keep files in one line. */
function inLine(source, known) {
    return {
        order: 'sequence',
        duplicateId: {
            outcome: 'refuses',
            consequence: 'only one of the two files can be there after the merge',
            source: 'https://git-scm.com/docs/git-merge',
        },
        severalHeads: { outcome: 'legal', consequence: 'numbered files form one line by their numbers', source },
        ...known,
    };
}
function legal(source, consequence) {
    return { outcome: 'legal', consequence, source };
}
function refuses(source, consequence) {
    return { outcome: 'refuses', consequence, source };
}
function unnoticed(source, consequence) {
    return { outcome: 'unnoticed', consequence, source };
}
function editUnseen(source) {
    return unnoticed(source, 'databases that have it applied already never see the edit, new ones get it');
}
function removalUnseen(source) {
    return unnoticed(source, 'databases that have it applied keep what it created, new ones never get it');
}
/** Two files of one number, for those that go by whole names. */
function bothRun(source, title) {
    return legal(source, `${title} goes by whole names, and runs both`);
}
function runsLate(source, title) {
    return legal(source, `${title} runs it after what a database has; new databases get it in its place`);
}


/***/ }),

/***/ 38248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ profileOf),
  x: () => (/* binding */ profiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/languages/sql/autocommit.js
var autocommit = __webpack_require__(94317);
// EXTERNAL MODULE: ./src/languages/sql/lexer.js
var lexer = __webpack_require__(86440);
// EXTERNAL MODULE: ./src/model/order.js
var order = __webpack_require__(58443);
// EXTERNAL MODULE: ./src/frameworks/sql/profiles/behaviours.js
var behaviours = __webpack_require__(36375);
;// CONCATENATED MODULE: ./src/frameworks/sql/profiles/atlas.js





const source = 'https://atlasgo.io/versioned/apply';
const integrity = 'https://atlasgo.io/concepts/migration-directory-integrity';
const unwrapped = /^--[ \t]*atlas:txmode[ \t]+none\b/m;
/** https://github.com/ariga/atlas/blob/master/sql/migrate/lex.go reads comments and strings in its own way. */
function refused(text) {
    const found = [];
    for (const { kind, start, end } of (0,lexer/* lex */.Ii)(text)) {
        const token = text.slice(start, end);
        if (kind === 'comment' && token.startsWith('/*') && token.includes('/*', 2))
            found.push({
                what: 'It has a block comment within another one, which Atlas reads as ending with the inner one',
                remedy: 'Take the inner one out.',
                start,
                end,
            });
        if (kind === 'string' && token.endsWith("\\'"))
            found.push({
                what: 'It has a string that ends with a backslash, which Atlas reads as going on',
                remedy: "Write it as E'\\\\'.",
                start,
                end,
            });
    }
    if (unwrapped.test(text))
        return found;
    const block = (0,autocommit/* transactionStatements */.Lv)(text).find(({ kind }) => kind === 'block');
    return block
        ? [
            ...found,
            {
                what: 'It begins or ends a transaction, inside of the one that Atlas opens',
                remedy: 'Take BEGIN and COMMIT out, or write `-- atlas:txmode none`.',
                start: block.start,
                end: block.end,
            },
        ]
        : found;
}
/** https://github.com/ariga/atlas/blob/master/sql/migrate/dir.go: a digest of all files up to each, and one of these. */
function sumOf(files) {
    const whole = (0,external_node_crypto_.createHash)('sha256');
    const total = (0,external_node_crypto_.createHash)('sha256');
    const lines = [];
    for (const { name, text } of [...files].sort((a, b) => (0,order/* byCodePoint */.HH)(a.name, b.name))) {
        whole.update(name).update(text);
        const digest = whole.copy().digest('base64');
        total.update(name).update(digest);
        lines.push(`${name} h1:${digest}\n`);
    }
    return `h1:${total.digest('base64')}\n${lines.join('')}`;
}
const atlas = {
    id: 'atlas',
    title: 'Atlas',
    evidence: { companions: ['atlas.sum'] },
    behaviour: (0,behaviours/* inLine */.i2)(source, {
        duplicateVersion: (0,behaviours/* refuses */.QQ)(source, 'Atlas takes them for one version: one of the two never runs, or it refuses'),
        lateVersion: (0,behaviours/* refuses */.QQ)(source, 'Atlas refuses it ("migration files … were added out of order") unless somebody passes --exec-order'),
        edited: (0,behaviours/* editUnseen */.dU)(integrity),
        removed: (0,behaviours/* removalUnseen */.fK)(source),
        transaction: 'autocommit',
    }),
    identity: 'version',
    takesAnyName: true,
    names: 'VERSION_NAME.sql',
    list: {
        name: 'atlas.sum',
        problem: (files, list) => list === undefined
            ? 'there is no atlas.sum: Atlas refuses to run anything ("checksum file not found")'
            : list.replace(/\r\n/g, '\n') === sumOf(files)
                ? undefined
                : 'atlas.sum does not fit the files: Atlas refuses to run anything ("checksum mismatch")',
        remedy: 'Run `atlas migrate hash`, and commit atlas.sum.',
    },
    format: { is: /^--[ \t]*atlas:/m, unwrapped },
    sends: 'transaction',
    unwrappedSends: 'statements',
    session: 'kept',
    refuses: refused,
    outside: 'Put the line `-- atlas:txmode none` at the top of the file: Atlas then opens none.',
};

// EXTERNAL MODULE: ./src/frameworks/sql/lines.js
var lines = __webpack_require__(21627);
// EXTERNAL MODULE: ./src/frameworks/sql/names.js
var names = __webpack_require__(18212);
;// CONCATENATED MODULE: ./src/frameworks/sql/profiles/dbmate.js





const dbmate_source = 'https://github.com/amacneil/dbmate#creating-migrations';
const up = /^--[ \t]*migrate:up(?:[ \t].*)?$/m;
const down = /^--[ \t]*migrate:down(?:[ \t].*)?$/m;
const dbmate_unwrapped = /^--[ \t]*migrate:up\b.*\btransaction:false\b/m;
function dbmate_refused(text) {
    const begins = up.exec(text);
    const ends = down.exec(text);
    if (!begins)
        return [
            {
                what: 'It has no line `-- migrate:up`',
                remedy: 'Write that line above the first statement.',
                ...(0,lines/* lineAt */.m)(text, 0),
            },
        ];
    const again = up.exec(text.slice(begins.index + begins[0].length));
    if (again)
        return [
            {
                what: 'It has the line `-- migrate:up` twice',
                remedy: 'Take the second one out.',
                ...(0,lines/* lineAt */.m)(text, begins.index + begins[0].length + again.index),
            },
        ];
    if (!ends)
        return [
            {
                what: 'It has no line `-- migrate:down`, which dbmate wants in every file',
                remedy: 'Write that line at the end, with nothing below it where there is nothing to take back.',
                ...(0,lines/* lineAt */.m)(text, begins.index),
            },
        ];
    if (ends.index < begins.index)
        return [
            {
                what: '`-- migrate:down` stands before `-- migrate:up`',
                remedy: 'Put the up section first.',
                ...(0,lines/* lineAt */.m)(text, ends.index),
            },
        ];
    const ahead = text.slice(0, begins.index);
    if ((0,lines/* hasStatement */.I)(ahead))
        return [
            {
                what: 'It has a statement before `-- migrate:up`',
                remedy: 'Put it below that line.',
                ...(0,lines/* lineAt */.m)(text, (0,lexer/* skipBlank */.W8)(ahead, 0)),
            },
        ];
    const section = text.slice(begins.index + begins[0].length, ends.index);
    if (!dbmate_unwrapped.test(text) && (0,autocommit/* transactionStatements */.Lv)(section).some(({ kind }) => kind === 'block'))
        return [
            {
                what: 'It begins or ends a transaction, inside of the one that dbmate opens',
                remedy: 'Take BEGIN and COMMIT out, or write `-- migrate:up transaction:false`.',
                ...(0,lines/* lineAt */.m)(text, begins.index),
            },
        ];
    return [];
}
const dbmate = {
    id: 'dbmate',
    title: 'dbmate',
    evidence: { dependency: /"(?:dbmate"|@dbmate\/)|\bgithub\.com\/amacneil\/dbmate\b/ },
    behaviour: (0,behaviours/* inLine */.i2)(dbmate_source, {
        duplicateVersion: (0,behaviours/* refuses */.QQ)('https://github.com/amacneil/dbmate/blob/main/pkg/dbmate/db.go', 'dbmate fails on a new database (23505 in schema_migrations), and on one that has run either of them, the other one counts as applied and never runs'),
        lateVersion: (0,behaviours/* runsLate */.H_)(dbmate_source, 'dbmate'),
        edited: (0,behaviours/* editUnseen */.dU)(dbmate_source),
        removed: (0,behaviours/* removalUnseen */.fK)(dbmate_source),
        transaction: 'autocommit',
    }),
    identity: 'version',
    versionOf: (0,names/* numberedBy */.AX)(/^(\d+)(?!\d).*\.sql$/),
    names: 'NUMBER_NAME.sql',
    needsMarker: true,
    format: { is: /^[ \t]*--[ \t]*migrate:up\b/im, up, down, unwrapped: dbmate_unwrapped },
    sends: 'transaction',
    unwrappedSends: 'message',
    session: 'kept',
    findsTable: 'in-first-schema',
    refuses: dbmate_refused,
    outside: 'Put it into a file of its own that begins with `-- migrate:up transaction:false`: dbmate sends a file as one message, in which two statements are a transaction.',
};

;// CONCATENATED MODULE: ./src/frameworks/sql/profiles/golang-migrate.js


const golang_migrate_source = 'https://github.com/golang-migrate/migrate/blob/master/migrate.go';
const files = 'https://github.com/golang-migrate/migrate/blob/master/MIGRATIONS.md';
const golangMigrate = {
    id: 'golang-migrate',
    title: 'golang-migrate',
    evidence: {
        dependency: /\bgithub\.com\/golang-migrate\/migrate\b/,
        names: /^\d+_.*\.(?:up|down)\.sql$/,
    },
    behaviour: (0,behaviours/* inLine */.i2)(files, {
        duplicateVersion: (0,behaviours/* refuses */.QQ)('https://github.com/golang-migrate/migrate/blob/master/source/migration.go', 'golang-migrate refuses to start ("duplicate migration file")'),
        lateVersion: (0,behaviours/* unnoticed */.eV)(golang_migrate_source, 'golang-migrate remembers the last version only, so it silently never runs where a higher one was applied; new databases get it'),
        edited: (0,behaviours/* editUnseen */.dU)(files),
        removed: (0,behaviours/* unnoticed */.eV)(golang_migrate_source, 'databases that have it applied keep what it created, new ones never get it, and where it was the last one, `migrate up` stops ("no migration found for version")'),
        transaction: 'autocommit',
    }),
    identity: 'version',
    // https://github.com/golang-migrate/migrate/blob/master/source/parse.go
    versionOf: (0,names/* numberedBy */.AX)(/^(\d+)_.*\.up\.[sS][qQ][lL]$/),
    names: 'NUMBER_NAME.up.sql',
    sends: 'message',
    unwrappedSends: 'message',
    session: 'kept',
    outside: 'Put it into a file of its own: golang-migrate sends a file as one message, in which two statements are a transaction.',
};

;// CONCATENATED MODULE: ./src/frameworks/sql/profiles/goose.js




const annotations = 'https://pressly.github.io/goose/documentation/annotations/';
const collect = 'https://github.com/pressly/goose/blob/main/migrate.go';
const goose_up = /^[ \t]*--[ \t]*\+goose[ \t]+up\b.*$/im;
const goose_down = /^[ \t]*--[ \t]*\+goose[ \t]+down\b.*$/im;
const annotation = /^[ \t]*--[ \t]*\+goose[ \t]+([a-z]+(?:[ \t]+[a-z]+)?)/gim;
const known = new Set([
    'up',
    'down',
    'statementbegin',
    'statementend',
    'no transaction',
    'envsub on',
    'envsub off',
]);
/** https://github.com/pressly/goose/blob/main/internal/sqlparser/parser.go */
function goose_refused(text) {
    const begins = goose_up.exec(text);
    const ends = goose_down.exec(text);
    if (!begins)
        return [
            {
                what: 'It has no line `-- +goose Up`',
                remedy: 'Write that line above the first statement.',
                ...(0,lines/* lineAt */.m)(text, 0),
            },
        ];
    if (ends && ends.index < begins.index)
        return [
            {
                what: '`-- +goose Down` stands before `-- +goose Up`',
                remedy: 'Put the Up section first.',
                ...(0,lines/* lineAt */.m)(text, ends.index),
            },
        ];
    const ahead = text.slice(0, begins.index);
    if ((0,lines/* hasStatement */.I)(ahead))
        return [
            {
                what: 'It has a statement before `-- +goose Up`',
                remedy: 'Put it below that line.',
                ...(0,lines/* lineAt */.m)(text, (0,lexer/* skipBlank */.W8)(ahead, 0)),
            },
        ];
    const again = goose_up.exec(text.slice(begins.index + begins[0].length));
    if (again)
        return [
            {
                what: 'It has the line `-- +goose Up` twice',
                remedy: 'Take the second one out.',
                ...(0,lines/* lineAt */.m)(text, begins.index + begins[0].length + again.index),
            },
        ];
    for (const found of text.matchAll(annotation))
        if (!known.has((found[1] ?? '').toLowerCase().replace(/[ \t]+/g, ' ')) && !knownAlone(found[1] ?? ''))
            return [
                {
                    what: `goose does not know the annotation \`${found[0].trim()}\``,
                    remedy: 'Correct it, or take it out.',
                    ...(0,lines/* lineAt */.m)(text, found.index),
                },
            ];
    return [];
}
/** Of the two words that were read, the second one may be a comment. */
function knownAlone(words) {
    return known.has(words.toLowerCase().split(/[ \t]/)[0] ?? '');
}
const goose = {
    id: 'goose',
    title: 'goose',
    evidence: { dependency: /\bgithub\.com\/pressly\/goose\b/ },
    behaviour: (0,behaviours/* inLine */.i2)(annotations, {
        duplicateVersion: (0,behaviours/* refuses */.QQ)(collect, 'goose refuses to run anything ("found duplicate migration version")'),
        lateVersion: (0,behaviours/* refuses */.QQ)('https://github.com/pressly/goose/blob/main/up.go', 'goose refuses it ("found 1 missing migrations before current version") unless somebody passes -allow-missing'),
        edited: (0,behaviours/* editUnseen */.dU)(annotations),
        removed: (0,behaviours/* removalUnseen */.fK)(collect),
        transaction: 'autocommit',
    }),
    identity: 'version',
    versionOf: (0,names/* numberedBy */.AX)(/^(\d+)_.*\.(?:sql|go)$/),
    names: 'NUMBER_NAME.sql',
    stopsAtOtherNames: true,
    needsMarker: true,
    format: {
        is: /^[ \t]*--[ \t]*\+goose[ \t]+up\b/im,
        up: goose_up,
        down: goose_down,
        unwrapped: /^[ \t]*--[ \t]*\+goose[ \t]+no[ \t]+transaction\b/im,
    },
    sends: 'transaction',
    unwrappedSends: 'statements',
    cuts: {
        begin: /^[ \t]*--[ \t]*\+goose[ \t]+statementbegin\b/i,
        end: /^[ \t]*--[ \t]*\+goose[ \t]+statementend\b/i,
    },
    session: 'kept',
    programs: /^\d+_(?![^/]*_test\.go$)[^/]*\.go$/,
    findsTable: 'on-path',
    placeholders: {
        patternsIn: text => /^[ \t]*--[ \t]*\+goose[ \t]+envsub[ \t]+on\b/im.test(text)
            ? [/\$\{[^}\n]{1,200}\}/y, /\$[A-Z_][A-Z0-9_]*/y]
            : [],
        inTexts: true,
    },
    refuses: goose_refused,
    outside: 'Put the line `-- +goose NO TRANSACTION` at the top of the file: goose then opens none.',
};

// EXTERNAL MODULE: ./src/text/scan.js
var scan = __webpack_require__(35080);
;// CONCATENATED MODULE: ./src/frameworks/sql/cut-line.js

/**
 * The line that node-pg-migrate cuts a file at, `/^\s*--[\s-]*up\s+migration/im` in its source: white space and dashes
 * may go over many lines. Found from the words backwards, since a file of blank lines costs that expression the square
 * of its length. https://salsita.github.io/node-pg-migrate/
 */
function cutLine(direction) {
    const words = direction === 'up' ? /up\s+migration/gi : /down\s+migration/gi;
    const exec = (text) => {
        for (const found of text.matchAll(words)) {
            const index = markerStart(text, found.index);
            if (index === undefined)
                continue;
            return { index, 0: text.slice(index, (0,scan/* lineEndAfter */.w_)(text, found.index + found[0].length)) };
        }
        return null;
    };
    return { exec, test: text => exec(text) !== null };
}
/** The first line start from which only white space, `--`, and then dashes and white space lead to the words. */
function markerStart(text, words) {
    let from = words;
    while (from > 0 && /[\s-]/.test(text.charAt(from - 1)))
        from--;
    // From here backwards: where the next character that is no white space is, and whether two dashes stand there.
    let start;
    let dashed = false;
    for (let at = words - 1; at >= from; at--) {
        if (text[at] === '-')
            dashed = text[at + 1] === '-' && at + 1 < words;
        if (dashed && (0,scan/* isLineStart */.hi)(text, at))
            start = at;
    }
    return start;
}

;// CONCATENATED MODULE: ./src/frameworks/sql/profiles/javascript.js




const pgMigrate = 'https://github.com/salsita/node-pg-migrate/blob/main/src/runner.ts';
const nodePgMigrate = {
    id: 'node-pg-migrate',
    title: 'node-pg-migrate',
    evidence: { dependency: /"node-pg-migrate"\s*:/ },
    behaviour: (0,behaviours/* inLine */.i2)(pgMigrate, {
        duplicateVersion: (0,behaviours/* bothRun */.Nd)(pgMigrate, 'node-pg-migrate'),
        lateVersion: (0,behaviours/* refuses */.QQ)(pgMigrate, 'node-pg-migrate refuses it ("is preceding already run migration") unless somebody passes --no-check-order'),
        edited: (0,behaviours/* editUnseen */.dU)(pgMigrate),
        removed: (0,behaviours/* refuses */.QQ)(pgMigrate, 'node-pg-migrate then refuses to run anything unless somebody passes --no-check-order'),
        transaction: 'autocommit',
    }),
    identity: 'name',
    names: 'TIMESTAMP_NAME.sql',
    // https://salsita.github.io/node-pg-migrate/, whose `noTransaction()` JavaScript alone can call
    format: { is: cutLine('up'), up: cutLine('up'), down: cutLine('down'), unwrapped: /(?!)/ },
    sends: 'transaction',
    unwrappedSends: 'message',
    oneTransaction: true,
    session: 'kept',
    programs: /^\d+_(?![^/]*\.(?:d|test|spec)\.)[^/]*\.[cm]?[jt]s$/,
    // The line of the marker is sent, too, and what stands before it on that line.
    refuses: text => text.charCodeAt(0) === 0xfeff
        ? [
            {
                what: 'A byte order mark (U+FEFF) stands at its beginning, and is sent to the server',
                remedy: 'Save it without one.',
                start: 0,
                end: 1,
            },
        ]
        : [],
    outside: 'Write it as a JavaScript migration that calls `pgm.noTransaction()`.',
};
const pgMigrations = 'https://github.com/ThomWright/postgres-migrations#design-decisions';
const disabled = /^[ \t]*--[ \t]*postgres-migrations disable-transaction/m;
/** postgres-migrations, and its fork pg-node-migrations, whose first number is 0. */
function consecutive(title, from) {
    return {
        behaviour: (0,behaviours/* inLine */.i2)(pgMigrations, {
            duplicateVersion: (0,behaviours/* refuses */.QQ)(pgMigrations, `${title} refuses to run anything ("Found a non-consecutive migration ID")`),
            lateVersion: (0,behaviours/* refuses */.QQ)(pgMigrations, `${title} refuses to run anything: its numbers follow each other without a gap`),
            edited: (0,behaviours/* refuses */.QQ)(pgMigrations, `${title} refuses to run anything ("Hashes don't match for migrations"): it compares a hash of the whole file and its name, comments and white space included`),
            comparesText: true,
            removed: (0,behaviours/* refuses */.QQ)(pgMigrations, `${title} refuses to run anything`),
            gapless: { from },
            transaction: 'autocommit',
        }),
        identity: 'name',
        versionOf: (0,names/* numberedBy */.AX)(/^(\d+)(?!\d)[^.]*\.(?:[sS][qQ][lL]|js)$/),
        names: 'NUMBER_NAME.sql',
        format: { is: disabled, unwrapped: disabled },
        sends: 'transaction',
        session: 'kept',
    };
}
const postgresMigrations = {
    ...consecutive('postgres-migrations', 1),
    id: 'postgres-migrations',
    title: 'postgres-migrations',
    evidence: { dependency: /"postgres-migrations"\s*:/ },
    unwrappedSends: 'message',
    findsTable: 'on-path',
    programs: /^\d+(?!\d)[^.]*\.js$/,
    outside: 'Put it into a file of its own with the line `-- postgres-migrations disable-transaction`: a file is sent as one message, in which two statements are a transaction.',
};
const pgNodeMigrations = {
    ...consecutive('pg-node-migrations', 0),
    id: 'pg-node-migrations',
    title: 'pg-node-migrations',
    evidence: { dependency: /"(?:@[\w-]+\/)?pg-node-migrations"\s*:/ },
    unwrappedSends: 'message',
    programs: /^\d+(?!\d)[^.]*\.js$/,
    outside: 'Put it into a file of its own with the line `-- postgres-migrations disable-transaction`: a file is sent as one message, in which two statements are a transaction.',
};
const postgratorSource = 'https://github.com/rickbergfalk/postgrator#usage';
const postgrator = {
    id: 'postgrator',
    title: 'Postgrator',
    evidence: { dependency: /"postgrator(?:-cli)?"\s*:/, names: /^\d+\.(?:do|undo)\..*sql$/i },
    behaviour: (0,behaviours/* inLine */.i2)(postgratorSource, {
        duplicateVersion: (0,behaviours/* refuses */.QQ)(postgratorSource, 'Postgrator refuses to run anything ("Two migrations found with version")'),
        lateVersion: (0,behaviours/* unnoticed */.eV)(postgratorSource, 'Postgrator remembers the last version, so it silently never runs where a higher one was applied'),
        edited: (0,behaviours/* refuses */.QQ)(postgratorSource, 'Postgrator refuses to run anything ("MD5 checksum failed"): it compares a checksum of the whole file, comments and white space included'),
        comparesText: true,
        removed: (0,behaviours/* removalUnseen */.fK)(postgratorSource),
        transaction: 'autocommit',
    }),
    identity: 'version',
    versionOf: (0,names/* numberedBy */.AX)(/^(\d+)\.do\.(?:.*\.)?sql$/),
    names: 'NUMBER.do.NAME.sql',
    sends: 'message',
    unwrappedSends: 'message',
    session: 'kept',
    findsTable: 'on-path',
    outside: 'Put it into a file of its own: Postgrator sends a file as one message, in which two statements are a transaction.',
};
const graphileSource = 'https://github.com/graphile/migrate#readme';
const noTransaction = /^--!\s*no-transaction\b/m;
const graphileMigrate = {
    id: 'graphile-migrate',
    title: 'graphile-migrate',
    evidence: { companions: ['.gmrc', '.gmrc.js', '.gmrc.json'], dependency: /"graphile-migrate"\s*:/ },
    behaviour: (0,behaviours/* inLine */.i2)(graphileSource, {
        duplicateVersion: (0,behaviours/* refuses */.QQ)(graphileSource, 'graphile-migrate takes them for one migration, and silently never runs one of the two where the other was applied'),
        lateVersion: (0,behaviours/* refuses */.QQ)(graphileSource, 'graphile-migrate refuses to run anything: each file names the hash of the one before it'),
        edited: (0,behaviours/* editUnseen */.dU)(graphileSource),
        removed: (0,behaviours/* refuses */.QQ)(graphileSource, 'graphile-migrate refuses to run anything'),
        transaction: 'autocommit',
    }),
    identity: 'version',
    versionOf: (0,names/* numberedBy */.AX)(/^(\d{6,})(?:-[-_a-z0-9]*)?\.sql$/i),
    names: '000001.sql, as `graphile-migrate commit` writes it',
    format: { is: /^--! Previous:/m, unwrapped: noTransaction },
    sends: 'transaction',
    unwrappedSends: 'message',
    session: 'kept',
    passesMark: true,
    refuses: text => /^--! Hash:/m.test(text)
        ? []
        : [
            {
                what: 'It has no line `--! Hash:`',
                remedy: 'Let `graphile-migrate commit` write the file.',
                ...(0,lines/* lineAt */.m)(text, 0),
            },
        ],
    outside: 'Put it into a file of its own that begins with `--! no-transaction`.',
};
const dbMigrateSource = 'https://db-migrate.readthedocs.io/en/latest/';
const dbMigrate = {
    id: 'db-migrate',
    title: 'db-migrate',
    evidence: { dependency: /"db-migrate"\s*:/ },
    behaviour: (0,behaviours/* inLine */.i2)(dbMigrateSource, {
        duplicateVersion: (0,behaviours/* bothRun */.Nd)(dbMigrateSource, 'db-migrate'),
        lateVersion: (0,behaviours/* runsLate */.H_)(dbMigrateSource, 'db-migrate'),
        edited: (0,behaviours/* editUnseen */.dU)(dbMigrateSource),
        removed: (0,behaviours/* removalUnseen */.fK)(dbMigrateSource),
        transaction: 'autocommit',
    }),
    identity: 'name',
    versionOf: (0,names/* numberedBy */.AX)(/^(\d+)-.*-up\.sql$/),
    names: 'TIMESTAMP-NAME-up.sql',
    sends: 'transaction',
    unwrappedSends: 'message',
    session: 'kept',
    loadedBy: name => `../${name.replace(/-up\.sql$/, '.js')}`,
    outside: 'Put it into a file of its own.',
};

;// CONCATENATED MODULE: ./src/frameworks/sql/profiles/others.js



const yoyoSource = 'https://ollycope.com/software/yoyo/latest/';
const yoyoUnwrapped = /^[ \t]*--[ \t]*transactional:[ \t]*false\b/im;
const yoyo = {
    id: 'yoyo',
    title: 'yoyo',
    evidence: { companions: ['yoyo.ini'], dependency: /^[ \t"']*yoyo-migrations\b/m },
    behaviour: (0,behaviours/* inLine */.i2)(yoyoSource, {
        duplicateVersion: (0,behaviours/* bothRun */.Nd)(yoyoSource, 'yoyo'),
        lateVersion: (0,behaviours/* runsLate */.H_)(yoyoSource, 'yoyo'),
        edited: (0,behaviours/* editUnseen */.dU)(yoyoSource),
        removed: (0,behaviours/* removalUnseen */.fK)(yoyoSource),
        transaction: 'autocommit',
    }),
    identity: 'name',
    takesAnyName: true,
    names: 'NUMBER_NAME.sql',
    format: { is: yoyoUnwrapped, unwrapped: yoyoUnwrapped },
    sends: 'transaction',
    unwrappedSends: 'statements',
    session: 'new',
    outside: 'Put the line `-- transactional: false` at the top of the file: yoyo then opens none.',
};
const bunSource = 'https://bun.uptrace.dev/guide/migrations.html';
const bun = {
    id: 'bun',
    title: 'bun',
    evidence: { dependency: /\bgithub\.com\/uptrace\/bun\b/, names: /\.tx\.(?:up|down)\.sql$/ },
    behaviour: (0,behaviours/* inLine */.i2)(bunSource, {
        duplicateVersion: (0,behaviours/* refuses */.QQ)(bunSource, 'bun takes them for one migration, and silently never runs one of the two'),
        lateVersion: (0,behaviours/* runsLate */.H_)(bunSource, 'bun'),
        edited: (0,behaviours/* editUnseen */.dU)(bunSource),
        removed: (0,behaviours/* removalUnseen */.fK)(bunSource),
        transaction: 'autocommit',
    }),
    identity: 'version',
    versionOf: (0,names/* numberedBy */.AX)(/^(\d{1,14})_[0-9a-z_-]+(?:\.tx)?\.up\.sql$/),
    names: 'NUMBER_NAME.up.sql or NUMBER_NAME.tx.up.sql',
    looksBelow: true,
    sends: 'message',
    unwrappedSends: 'message',
    wrapsByName: /\.tx\.up\.sql$/,
    cutsAt: '--bun:split',
    session: 'kept',
    findsTable: 'on-path',
    refuses: text => (0,lines/* hasStatement */.I)(text) || text.trim() === ''
        ? []
        : [
            {
                what: 'It holds nothing but a comment, and bun stops at an empty query',
                remedy: 'Delete it.',
                ...(0,lines/* lineAt */.m)(text, 0),
            },
        ],
    outside: 'Put it into a file of its own that is called `….up.sql`, without `.tx`.',
};
const psqlSource = 'https://www.postgresql.org/docs/current/app-psql.html';
/** A script that gives the files to psql, one after the other. */
const psql = {
    id: 'psql',
    title: 'psql',
    evidence: {},
    behaviour: (0,behaviours/* inLine */.i2)(psqlSource, {
        duplicateVersion: (0,behaviours/* legal */.aL)(psqlSource, 'a script that goes by file names runs both'),
        lateVersion: (0,behaviours/* refuses */.QQ)(psqlSource, 'depending on the script it runs out of order, or silently never runs where a higher number was applied already'),
        edited: (0,behaviours/* editUnseen */.dU)(psqlSource),
        removed: (0,behaviours/* removalUnseen */.fK)(psqlSource),
        transaction: 'autocommit',
    }),
    identity: 'name',
    names: 'NUMBER_NAME.sql',
    sends: 'statements',
    unwrappedSends: 'statements',
    session: 'new',
    psql: true,
    passesMark: true,
    outside: 'Run it without --single-transaction.',
};

;// CONCATENATED MODULE: ./src/frameworks/sql/profiles/rust.js


const sqlxSource = 'https://docs.rs/sqlx/latest/sqlx/macro.migrate.html';
const sqlxCode = 'https://github.com/launchbadge/sqlx/blob/main/sqlx-core/src/migrate/migrator.rs';
const sqlx = {
    id: 'sqlx',
    title: 'sqlx',
    evidence: { dependency: /^[ \t]*sqlx(?:-cli)?[ \t]*=|^\[(?:\w+-)?dependencies\.sqlx\]/m },
    behaviour: (0,behaviours/* inLine */.i2)(sqlxSource, {
        duplicateVersion: (0,behaviours/* refuses */.QQ)(sqlxCode, 'sqlx refuses to start ("was previously applied but has been modified"), and fails on a new database'),
        lateVersion: (0,behaviours/* runsLate */.H_)(sqlxSource, 'sqlx'),
        edited: (0,behaviours/* refuses */.QQ)(sqlxCode, 'sqlx refuses to start ("was previously applied but has been modified"): it compares a checksum of the whole file, comments and white space included'),
        comparesText: true,
        removed: (0,behaviours/* refuses */.QQ)(sqlxCode, 'sqlx refuses to start ("was previously applied but is missing in the resolved migrations")'),
        transaction: 'autocommit',
    }),
    identity: 'version',
    // https://github.com/launchbadge/sqlx/blob/main/sqlx-core/src/migrate/source.rs
    versionOf: (0,names/* numberedBy */.AX)(/^(\d+)_(?!.*\.down\.sql$).*\.sql$/),
    names: 'NUMBER_NAME.sql',
    format: { is: /^\s*--[ \t]*no-transaction\b/, unwrapped: /^\s*--[ \t]*no-transaction\b/ },
    sends: 'transaction',
    unwrappedSends: 'message',
    session: 'kept',
    findsTable: 'on-path',
    outside: 'Put it into a file of its own that begins with `-- no-transaction`: sqlx sends a file as one message, in which two statements are a transaction.',
};
const refineryCode = 'https://github.com/rust-db/refinery/blob/main/refinery_core/src/traits/mod.rs';
const refinery = {
    id: 'refinery',
    title: 'refinery',
    evidence: { dependency: /^[ \t]*refinery[ \t]*=|^\[(?:\w+-)?dependencies\.refinery\]/m },
    behaviour: (0,behaviours/* inLine */.i2)(refineryCode, {
        duplicateVersion: (0,behaviours/* refuses */.QQ)(refineryCode, 'refinery silently never runs one of the two where the other was applied, and fails on a new database'),
        lateVersion: (0,behaviours/* refuses */.QQ)(refineryCode, 'refinery refuses to start ("MissingVersion")'),
        edited: (0,behaviours/* refuses */.QQ)(refineryCode, 'refinery refuses to start ("DivergentVersion"): it compares a checksum of the whole file and its name, comments and white space included'),
        comparesText: true,
        removed: (0,behaviours/* refuses */.QQ)(refineryCode, 'refinery refuses to start ("MissingVersion")'),
        transaction: 'autocommit',
    }),
    // A checksum of the name is compared, too.
    identity: 'name',
    versionOf: (0,names/* numberedBy */.AX)(/^[VU](\d+)__\w+\.sql$/),
    names: 'V1__NAME.sql',
    sends: 'transaction',
    unwrappedSends: 'statements',
    session: 'kept',
    outside: 'Write it as a migration in Rust that runs outside of a transaction, or run it by hand.',
};

// EXTERNAL MODULE: ./src/frameworks/sql/pieces.js
var pieces = __webpack_require__(3405);
;// CONCATENATED MODULE: ./src/frameworks/sql/profiles/sql-migrate.js




const sql_migrate_source = 'https://github.com/rubenv/sql-migrate#writing-migrations';
const sql_migrate_up = /^-- \+migrate Up\b.*$/m;
const sql_migrate_unwrapped = /^[ \t]*--[ \t]*\+migrate[ \t]+up\b.*\bnotransaction\b/im;
const sql_migrate_down = /^-- \+migrate Down\b.*$/m;
const cuts = {
    begin: /^[ \t]*--[ \t]*\+migrate[ \t]+statementbegin\b/i,
    end: /^[ \t]*--[ \t]*\+migrate[ \t]+statementend\b/i,
};
function sql_migrate_refused(text) {
    const begins = sql_migrate_up.exec(text);
    if (!begins)
        return [
            {
                what: 'It has no line `-- +migrate Up`',
                remedy: 'Write that line above the first statement.',
                ...(0,lines/* lineAt */.m)(text, 0),
            },
        ];
    if (!sql_migrate_unwrapped.test(text) &&
        (0,autocommit/* transactionStatements */.Lv)(text.slice(begins.index)).some(({ kind }) => kind === 'block'))
        return [
            {
                what: 'It begins or ends a transaction, inside of the one that sql-migrate opens',
                remedy: 'Take BEGIN and COMMIT out, or write `-- +migrate Up notransaction`.',
                ...(0,lines/* lineAt */.m)(text, begins.index),
            },
        ];
    // The section that takes it back is read before anything runs.
    const ends = sql_migrate_down.exec(text);
    const cut = ends && (0,pieces/* piecesBy */.T)(cuts, 'sql-migrate')(text.slice(ends.index + ends[0].length));
    return cut?.kind === 'stops' && ends
        ? [
            {
                what: cut.stop.cause,
                remedy: cut.stop.remedy,
                ...(0,lines/* lineAt */.m)(text, ends.index + ends[0].length + cut.stop.start),
            },
        ]
        : [];
}
const sqlMigrate = {
    id: 'sql-migrate',
    title: 'sql-migrate',
    evidence: { companions: ['dbconfig.yml'], dependency: /\bgithub\.com\/rubenv\/sql-migrate\b/ },
    behaviour: (0,behaviours/* inLine */.i2)(sql_migrate_source, {
        duplicateVersion: (0,behaviours/* bothRun */.Nd)(sql_migrate_source, 'sql-migrate'),
        lateVersion: (0,behaviours/* runsLate */.H_)(sql_migrate_source, 'sql-migrate'),
        edited: (0,behaviours/* editUnseen */.dU)(sql_migrate_source),
        removed: (0,behaviours/* refuses */.QQ)('https://github.com/rubenv/sql-migrate/blob/master/migrate.go', 'sql-migrate then refuses to run anything ("unknown migration in database")'),
        transaction: 'autocommit',
    }),
    identity: 'name',
    takesAnyName: true,
    names: 'NUMBER_NAME.sql',
    needsMarker: true,
    format: {
        is: /^[ \t]*--[ \t]*\+migrate[ \t]+up\b/im,
        up: sql_migrate_up,
        down: sql_migrate_down,
        unwrapped: sql_migrate_unwrapped,
    },
    sends: 'transaction',
    unwrappedSends: 'statements',
    cuts,
    session: 'kept',
    findsTable: 'on-path',
    refuses: sql_migrate_refused,
    outside: 'Write `-- +migrate Up notransaction`: sql-migrate then opens none.',
};

;// CONCATENATED MODULE: ./src/frameworks/sql/profiles/tern.js



const tern_source = 'https://github.com/jackc/tern#migrations';
const code = 'https://github.com/jackc/tern/blob/master/migrate/migrate.go';
const tern_down = /^----[ \t]*create above \/ drop below[ \t]*----.*$/im;
const tern = {
    id: 'tern',
    title: 'tern',
    evidence: { companions: ['tern.conf'], dependency: /\bgithub\.com\/jackc\/tern\b/ },
    behaviour: (0,behaviours/* inLine */.i2)(tern_source, {
        duplicateVersion: (0,behaviours/* refuses */.QQ)(code, 'tern refuses to run anything ("Duplicate migration")'),
        lateVersion: (0,behaviours/* unnoticed */.eV)(code, 'tern remembers the last number only, so it silently never runs where a higher one was applied'),
        edited: (0,behaviours/* editUnseen */.dU)(tern_source),
        removed: (0,behaviours/* refuses */.QQ)(code, 'tern then refuses to run anything (a number is missing, or the database is ahead of the files)'),
        gapless: { from: 1 },
        transaction: 'autocommit',
    }),
    identity: 'version',
    versionOf: (0,names/* numberedBy */.AX)(/^(\d+)_.+\.sql$/),
    names: 'NUMBER_NAME.sql',
    format: {
        is: /^----[ \t]*(?:create above \/ drop below|tern:[ \t]*disable-tx)[ \t]*----/im,
        down: tern_down,
        unwrapped: /^----[ \t]*tern:[ \t]*disable-tx[ \t]*----/im,
    },
    sends: 'transaction',
    unwrappedSends: 'statements',
    session: 'settings-reset',
    // Files are templates of Go: https://github.com/jackc/tern#templates
    placeholders: { patternsIn: () => [/\{\{[^\n]{0,200}?\}\}/y], inTexts: true },
    refuses: text => (0,lines/* hasStatement */.I)(text.slice(0, tern_down.exec(text)?.index ?? text.length))
        ? []
        : [
            {
                what: 'It has no statement to apply',
                remedy: 'Write one, or delete the file: tern stops at a migration without SQL.',
                ...(0,lines/* lineAt */.m)(text, 0),
            },
        ],
    outside: 'Put the line `---- tern: disable-tx ----` at the top of the file: tern then opens none.',
};

;// CONCATENATED MODULE: ./src/frameworks/sql/profiles/profiles.js









/** Every runner of plain SQL files that is known. Of those that fit equally well, the first one counts. */
const profiles = [
    goose,
    dbmate,
    sqlMigrate,
    nodePgMigrate,
    tern,
    sqlx,
    graphileMigrate,
    golangMigrate,
    bun,
    refinery,
    postgresMigrations,
    pgNodeMigrations,
    postgrator,
    dbMigrate,
    yoyo,
    atlas,
    psql,
];
function profileOf(id) {
    return id === undefined ? undefined : profiles.find(profile => profile.id === id);
}


/***/ }),

/***/ 80086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 94317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ }),

/***/ 40516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 1567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
/** What its runner knows a migration by. */
function identityOf({ identity, id }) {
    return identity ?? id;
}


/***/ }),

/***/ 58443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ isSameSpan),
/* harmony export */   HA: () => (/* binding */ offsetAt),
/* harmony export */   Si: () => (/* binding */ startOfFile),
/* harmony export */   ZX: () => (/* binding */ lineSpan),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
function isSameSpan(one, other) {
    return one.start === other.start && one.end === other.end;
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ isDayOnly),
/* harmony export */   Ys: () => (/* binding */ numberedName),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   dh: () => (/* binding */ versionAfter)
/* harmony export */ });
/* harmony import */ var _text_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35080);

/** 2024-01-31-name, 2024_01_31_120000_name: a date whose parts are written apart is one number. */
const writtenDate = /^(\d{4})[-_](\d{2})[-_](\d{2})(?:[-_T](\d{2}[-_]?\d{2}[-_]?\d{2}))?(?=[-_. ]|$)/;
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

/***/ 98069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ normalized),
/* harmony export */   Md: () => (/* binding */ fileName),
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
