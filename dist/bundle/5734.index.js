export const id = 5734;
export const ids = [5734];
export const modules = {

/***/ 95734:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   locationsAmong: () => (/* binding */ locationsAmong)
/* harmony export */ });
/* harmony import */ var _git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33755);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98069);
/* harmony import */ var _changelog_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92080);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64497);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63160);





/** The master changelogs among files that are called like one, and those that settings name. */
async function locationsAmong(candidates, configured, tree) {
    const settings = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .liquibaseSettings */ .t)(tree);
    const named = new Map();
    for (const one of configured)
        named.set(masterAt(one.path, candidates, tree), one);
    for (const { changelog } of settings)
        if (changelog !== undefined && tree.file(changelog) && !named.has(changelog))
            named.set(changelog, undefined);
    const blobs = await tree.read(candidates);
    const isOne = ({ path, oid }) => (0,_changelog_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeChangelog */ ._5)(path, (0,_git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(blobs.get(oid)));
    const masters = [...named.keys(), ...candidates.filter(isOne).map(({ path }) => path)];
    const included = new Set();
    const found = [];
    const graphs = new Map();
    for (const path of new Set(masters)) {
        const master = tree.file(path);
        const files = master ? (await (0,_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .changelogOf */ .u)(master, tree)).files : [];
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
    return candidates.find(one => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .parentOf */ .gN)(one.path) === path)?.path ?? path;
}
/** Changelogs in and below the master's directory that nothing includes. */
async function othersBeside(master, known, tree) {
    const at = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .parentOf */ .gN)(master);
    const others = tree.files.filter(({ path }) => (at === '' ? (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .parentOf */ .gN)(path) === '' : (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isIn */ .S1)(at, path)) && (0,_changelog_js__WEBPACK_IMPORTED_MODULE_1__/* .isChangelogName */ .kY)(path) && !known.has(path));
    const blobs = await tree.read(others);
    return others.filter(({ path, oid }) => (0,_changelog_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeChangelog */ ._5)(path, (0,_git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(blobs.get(oid))));
}
/** The file of settings that names this master, or one of its module. */
function settingsFor(master, settings) {
    const mine = settings.filter(({ changelog, file }) => changelog === undefined ? (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isIn */ .S1)(moduleOf(file), master) : changelog === master);
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
    return (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .parentOf */ .gN)(file).replace(/(?:\/?src\/main\/resources)?(?:\/config)?$/, '');
}


/***/ })

};
