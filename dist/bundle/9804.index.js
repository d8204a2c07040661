export const id = 9804;
export const ids = [9804];
export const modules = {

/***/ 19804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   effectsOfDoctrine: () => (/* binding */ effectsOfDoctrine),
/* harmony export */   effectsOfPhinx: () => (/* binding */ effectsOfPhinx)
/* harmony export */ });
/* harmony import */ var _languages_programs_php_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12047);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31640);


const usual = { enclosing: /(?!)/, runs: () => true };
/** What a migration of Phinx does in the upgrade. */
function effectsOfPhinx(text) {
    return (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .effectsOfProgram */ .O2)(text, 'php', _languages_programs_php_js__WEBPACK_IMPORTED_MODULE_0__/* .phpProgram */ .P, ({ procedures }) => ({
        up: procedures.get('change') ?? procedures.get('up'),
        down: procedures.get('down'),
        dialect: { ...usual, follow: followPhinx },
    }));
}
/** What a migration of Doctrine does in the upgrade. */
function effectsOfDoctrine(text) {
    return (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .effectsOfProgram */ .O2)(text, 'php', _languages_programs_php_js__WEBPACK_IMPORTED_MODULE_0__/* .phpProgram */ .P, ({ procedures }) => {
        const up = procedures.get('up');
        const schema = up?.parameters[0]?.name;
        // Where it skips, nothing of the migration runs.
        if (schema === undefined || /->skipIf\b/.test(text))
            return undefined;
        const follow = (call, walk, sure) => followDoctrine(call, schema, walk, sure);
        return { up, down: procedures.get('down'), dialect: { ...usual, follow } };
    });
}
function followDoctrine({ on, name, args, at, whole }, schema, walk, sure) {
    if (!whole || on?.kind !== 'name')
        return false;
    if (on.name === '$this' && name === 'addSql') {
        // Parameters change rows, and no names.
        const sql = walk.text(args[0]);
        if (sql !== undefined)
            walk.sql(sql, at, sure);
        return sql !== undefined;
    }
    const table = on.name === schema ? walk.table(args[0]) : undefined;
    if (!table)
        return false;
    if (name === 'createTable')
        walk.creates(table, at, sure);
    else if (name === 'dropTable')
        walk.drops(table);
    else
        return false;
    return true;
}
function followPhinx(call, walk, sure) {
    const { on, args, at } = call;
    if (!call.whole)
        return false;
    if (on?.kind === 'name' && on.name === '$this' && call.name === 'execute') {
        const sql = args.length === 1 ? walk.text(args[0]) : undefined;
        if (sql !== undefined)
            walk.sql(sql, at, sure);
        return sql !== undefined;
    }
    const calls = (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .chain */ .cy)(call).reverse();
    const table = tableOf(calls, walk);
    if (!table)
        return false;
    const rest = calls.filter(one => !isTable(one));
    const last = rest.at(-1)?.name;
    const isWhole = rest.every(one => one.whole) && (last === 'create' || last === 'update' || last === 'save');
    // `save` looks whether the table is there.
    if (last === 'create')
        walk.creates(table, at, sure);
    for (const one of rest.slice(0, -1))
        changes(one, table, walk, sure && isWhole, last === 'create');
    if (last === 'drop')
        walk.drops(table);
    return isWhole || last === 'drop';
}
function isTable({ on, name }) {
    return on?.kind === 'name' && on.name === '$this' && name === 'table';
}
/** `$this->table('users')`, or a variable that stands for it. */
function tableOf([first], walk) {
    const value = first && (isTable(first) ? first : walk.value(first.on));
    if (value?.kind !== 'call' || !isTable(value) || !value.whole)
        return undefined;
    const [name, options] = [walk.text(value.args[0]), walk.value(value.args[1])];
    const isKnown = !value.args[1] || (options?.kind === 'dictionary' && options.whole);
    const isElsewhere = options?.kind === 'dictionary' && options.entries.has('schema');
    return name === undefined || !isKnown || isElsewhere ? undefined : { kind: 'table', name };
}
function changes({ name: does, args, at }, table, walk, sure, part) {
    const [name, to] = [walk.text(args[0]), walk.text(args[1])];
    if (does === 'drop')
        walk.drops(table);
    else if (name === undefined)
        walk.unclear();
    else if (does === 'addColumn')
        walk.creates((0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(table, name), at, sure, part);
    else if (does === 'removeColumn')
        walk.drops((0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(table, name));
    else if (does === 'renameColumn' && to !== undefined) {
        walk.drops((0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(table, name));
        walk.creates((0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(table, to), at, sure);
    }
    else if (does === 'rename') {
        walk.drops(table);
        walk.creates({ ...table, name }, at, sure);
    }
    else
        walk.unclear();
}


/***/ })

};
