export const id = 3353;
export const ids = [3353];
export const modules = {

/***/ 3353:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ recognise),
/* harmony export */   gM: () => (/* binding */ telling),
/* harmony export */   isRunBySomebody: () => (/* binding */ isRunBySomebody),
/* harmony export */   n: () => (/* binding */ recognisedBy)
/* harmony export */ });
/* harmony import */ var _git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33755);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98069);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16129);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38840);
/* harmony import */ var _profiles_profiles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5212);





const maxRead = 200;
/** Of a long history, the first and the last files tell. */
function telling(files) {
    return files.length > maxRead ? [...files.slice(0, maxRead / 2), ...files.slice(-maxRead / 2)] : files;
}
/**
 * Who runs the SQL files of a directory: what they say themselves, else the runner's own files, else the project's
 * packages, else the names of files. Undefined where nothing says so, or two runners are named equally well.
 */
async function recognise(directory, files, tree) {
    const sql = files.filter(({ path }) => /\.sql$/i.test(path));
    const names = tree.inDirectory(directory).map(({ path }) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .fileName */ .Md)(path));
    const sure = (await byMarkers(sql, tree)) ?? byCompanions(directory, tree);
    if (sure && !sure.profile.writesForOthers)
        return sure;
    const named = await byPackages(directory, names, tree);
    if (!sure)
        return named ?? (await byNames(sql, names, tree));
    const inItsFormat = named?.profile.evidence.names;
    return inItsFormat && names.some(name => inItsFormat.test(name)) ? named : sure;
}
/** As far as the files of the directory itself say so. */
async function recogniseByFiles(directory, files, tree) {
    return (await byMarkers(files, tree)) ?? byCompanionsIn(directory, tree);
}
/** As far as the packages of the project and the names of files say so. */
async function recogniseByPackages(directory, tree) {
    return byPackages(directory, tree.inDirectory(directory).map(({ path }) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .fileName */ .Md)(path)), tree);
}
async function byMarkers(files, tree) {
    const read = telling(files);
    const blobs = await tree.read(read);
    const votes = new Map();
    for (const { oid, path } of read)
        for (const profile of (0,_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .markedIn */ .gy)((0,_git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(blobs.get(oid)))) {
            const known = votes.get(profile);
            if (known)
                known.count++;
            else
                votes.set(profile, { count: 1, first: path });
        }
    const [most, second] = [...votes].sort(([, a], [, b]) => b.count - a.count);
    if (!most || most[1].count === second?.[1].count)
        return undefined;
    return { profile: most[0], evidence: `${(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .fileName */ .Md)(most[1].first)} is written for it` };
}
function byCompanions(directory, tree) {
    for (const at of (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .upwards */ .Hy)(directory)) {
        const found = byCompanionsIn(at, tree);
        if (found)
            return found;
    }
    return undefined;
}
function byCompanionsIn(at, tree) {
    for (const profile of _profiles_profiles_js__WEBPACK_IMPORTED_MODULE_3__/* .profiles */ .x.filter(({ needsMarker }) => !needsMarker))
        for (const name of profile.evidence.companions ?? [])
            if (tree.file((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .within */ .ux)(at, name)))
                return { profile, evidence: `there is ${(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .within */ .ux)(at, name)}` };
    return undefined;
}
/** The nearest manifest that names a runner counts. */
async function byPackages(directory, names, tree) {
    for (const manifests of await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestsAbove */ .S7)(directory, tree)) {
        const named = manifests.flatMap(({ path, text }) => _profiles_profiles_js__WEBPACK_IMPORTED_MODULE_3__/* .profiles */ .x
            .filter(({ evidence }) => evidence.dependency?.test(text))
            .map(profile => ({ profile, evidence: `${path} names it` })));
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
/** The weakest sign: what that runner would refuse outweighs it. */
async function byNames(files, names, tree) {
    for (const profile of _profiles_profiles_js__WEBPACK_IMPORTED_MODULE_3__/* .profiles */ .x) {
        const { names: pattern } = profile.evidence;
        const example = pattern && names.find(name => pattern.test(name));
        if (example === undefined)
            continue;
        if (hasTwins(profile, names) || (!profile.placeholders && (await holdsTemplates(files, tree))))
            return undefined;
        return { profile, evidence: `of names such as ${example}` };
    }
    return undefined;
}
function hasTwins({ identity, versionOf }, names) {
    if (identity !== 'version' || !versionOf)
        return false;
    const versions = names.flatMap(name => versionOf(name)?.key ?? []);
    return new Set(versions).size < versions.length;
}
/** `{{ … }}` where no SQL has it. */
async function holdsTemplates(files, tree) {
    const read = telling(files);
    const blobs = await tree.read(read);
    return read.some(({ oid }) => /\{\{-?[ \t]{0,9}(?:\.|[a-z]{1,20}[ \t]{1,9}[."])/.test((0,_git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(blobs.get(oid))));
}
/** As the configuration says. */
function recognisedBy(runner) {
    const profile = (0,_profiles_profiles_js__WEBPACK_IMPORTED_MODULE_3__/* .profileOf */ .d)(runner);
    return profile && { profile, evidence: 'the configuration names it' };
}
/** Does anything say that a runner goes through the files of a directory that may hold anything? `usual`: where
 *  migrations are that are called so. */
async function isRunBySomebody(directory, usual, tree) {
    const files = tree.inDirectory(directory).filter(({ path }) => /\.sql$/i.test(path));
    if (files.length === 0)
        return false;
    if (await recogniseByFiles(directory, [...files.slice(0, 2), ...files.slice(-1)], tree))
        return true;
    const numbered = files.filter(({ path }) => /^\D{0,20}\d/.test((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .fileName */ .Md)(path)));
    if (numbered.length * 2 <= files.length)
        return false;
    const project = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .parentOf */ .gN)(directory);
    // A project has its migrations there, and queries here.
    if (usual.some(one => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isIn */ .S1)(project, one)))
        return false;
    return (await recogniseByPackages(directory, tree)) !== undefined;
}


/***/ })

};
