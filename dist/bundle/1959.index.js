export const id = 1959;
export const ids = [1959];
export const modules = {

/***/ 21959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  locationsAmong: () => (/* binding */ locationsAmong)
});

// EXTERNAL MODULE: ./src/git/git-tree.js
var git_tree = __webpack_require__(33755);
// EXTERNAL MODULE: ./src/text/paths.js
var paths = __webpack_require__(98069);
// EXTERNAL MODULE: ./src/frameworks/liquibase/changelog.js + 3 modules
var changelog = __webpack_require__(38195);
// EXTERNAL MODULE: ./src/frameworks/liquibase/graph.js
var graph = __webpack_require__(64497);
// EXTERNAL MODULE: ./src/text/by-name.js
var by_name = __webpack_require__(58214);
// EXTERNAL MODULE: ./src/frameworks/java-settings.js
var java_settings = __webpack_require__(72233);
;// CONCATENATED MODULE: ./src/frameworks/liquibase/settings.js




const names = /^(?:liquibase\.properties|application(?:-prod(?:uction)?)?\.(?:properties|ya?ml))$/;
/** Of very many files in which settings may be, the first ones are read. */
const maxFiles = 50;
/** Those of production come first. */
async function liquibaseSettings(tree) {
    const files = tree.files
        .filter(({ path }) => names.test((0,paths/* fileName */.Md)(path)) && !path.includes('src/test/'))
        .slice(0, maxFiles)
        .sort((a, b) => Number(b.path.includes('-prod')) - Number(a.path.includes('-prod')));
    const blobs = await tree.read(files);
    const found = [];
    for (const file of files) {
        const text = (0,git_tree/* decode */.D)(blobs.get(file.oid));
        if (!/liquibase|changelog/i.test(text))
            continue;
        const values = await valuesIn(file.path, text);
        if (values.size > 0)
            found.push(settingsFrom(values, file, tree));
    }
    return found;
}
async function valuesIn(path, text) {
    if ((0,paths/* fileName */.Md)(path) === 'liquibase.properties') {
        const plain = (0,java_settings/* propertiesIn */.db)(text);
        return (0,java_settings/* camelCased */.pn)(new Map([...plain].map(([name, value]) => [name.replace(/^liquibase\.(?:command\.)?/, ''), value])), 'parameter.');
    }
    const values = path.endsWith('.properties') ? (0,java_settings/* propertiesIn */.db)(text) : await (0,java_settings/* yamlValuesIn */.$k)(text);
    return (0,java_settings/* camelCased */.pn)((0,java_settings/* prefixed */.gV)(values, 'spring.liquibase.'), 'parameters.');
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
        parameters: (0,by_name/* byName */.n)(Object.fromEntries([...(0,java_settings/* prefixed */.gV)(values, 'parameters.'), ...(0,java_settings/* prefixed */.gV)(values, 'parameter.')])),
    };
}
function pathOf(named, configuration, tree) {
    const path = named.replace(/^classpath\*?:/, '').replace(/^\/+/, '');
    const beside = [(0,paths/* parentOf */.gN)(configuration), ''].flatMap(at => (0,paths/* normalized */.A9)((0,paths/* within */.ux)(at, path)) ?? []);
    const end = `/resources/${path}`;
    return (beside.find(one => tree.file(one)) ??
        tree.files.find(one => `/${one.path}`.endsWith(end) && !one.path.includes('src/test/'))?.path);
}

;// CONCATENATED MODULE: ./src/frameworks/liquibase/masters.js





/** The master changelogs among files that are called like one, and those that settings name. */
async function locationsAmong(candidates, configured, tree) {
    const settings = await liquibaseSettings(tree);
    const named = new Map();
    for (const one of configured)
        named.set(masterAt(one.path, candidates, tree), one);
    for (const { changelog } of settings)
        if (changelog !== undefined && tree.file(changelog) && !named.has(changelog))
            named.set(changelog, undefined);
    const blobs = await tree.read(candidates);
    const isOne = ({ path, oid }) => (0,changelog/* looksLikeChangelog */._5)(path, (0,git_tree/* decode */.D)(blobs.get(oid)));
    const masters = [...named.keys(), ...candidates.filter(isOne).map(({ path }) => path)];
    const included = new Set();
    const found = [];
    const graphs = new Map();
    for (const path of new Set(masters)) {
        const master = tree.file(path);
        const files = master ? (await (0,graph/* changelogOf */.u)(master, tree)).files : [];
        graphs.set(path, files);
        for (const file of files)
            if (file.path !== path)
                included.add(file.path);
    }
    for (const [path, files] of graphs) {
        if (included.has(path) && !named.has(path))
            continue;
        found.push({
            master: path,
            files: [...files, ...(await othersBeside(path, new Set(files.map(one => one.path)), tree))],
            settings: settingsFor(path, settings),
            configured: named.get(path),
        });
    }
    return found;
}
/** A configured history names the master changelog, or the directory in which it is. */
function masterAt(path, candidates, tree) {
    if (tree.file(path))
        return path;
    return candidates.find(one => (0,paths/* parentOf */.gN)(one.path) === path)?.path ?? path;
}
/** Changelogs in and below the master's directory that nothing includes. */
async function othersBeside(master, known, tree) {
    const at = (0,paths/* parentOf */.gN)(master);
    const others = tree.files.filter(({ path }) => (at === '' ? (0,paths/* parentOf */.gN)(path) === '' : path.startsWith(`${at}/`)) &&
        (0,changelog/* isChangelogName */.kY)(path) &&
        !known.has(path));
    const blobs = await tree.read(others);
    return others.filter(({ path, oid }) => (0,changelog/* looksLikeChangelog */._5)(path, (0,git_tree/* decode */.D)(blobs.get(oid))));
}
/** The file of settings that names this master, or one of its module. */
function settingsFor(master, settings) {
    const mine = settings.filter(({ changelog, file }) => changelog === undefined ? isAbove(moduleOf(file), master) : changelog === master);
    const [first] = mine;
    if (!first)
        return undefined;
    return {
        ...first,
        contexts: mine.find(({ contexts }) => contexts)?.contexts,
        labels: mine.find(({ labels }) => labels)?.labels,
        schema: mine.find(({ schema }) => schema)?.schema,
    };
}
function moduleOf(file) {
    return (0,paths/* fileName */.Md)(file) === 'liquibase.properties'
        ? (0,paths/* parentOf */.gN)(file).replace(/\/?src\/main\/resources$/, '')
        : (0,paths/* parentOf */.gN)(file).replace(/\/?(?:src\/main\/resources)?(?:\/config)?$/, '');
}
function isAbove(directory, path) {
    return directory === '' || path.startsWith(`${directory}/`);
}


/***/ })

};
