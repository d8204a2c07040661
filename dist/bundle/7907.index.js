export const id = 7907;
export const ids = [7907];
export const modules = {

/***/ 7907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromMaven: () => (/* binding */ fromMaven)
/* harmony export */ });
/** A longer pom.xml is passed by. */
const maxLength = 1_000_000;
const maxPlugins = 20;
/** What pom.xml says of Flyway: the configuration of its plug-in, and properties called `flyway.…`. */
async function fromMaven(text) {
    const values = new Map();
    if (text.length > maxLength)
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


/***/ })

};
