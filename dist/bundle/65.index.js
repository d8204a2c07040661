export const id = 65;
export const ids = [65];
export const modules = {

/***/ 60968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N5: () => (/* binding */ commandsFrom),
/* harmony export */   S_: () => (/* binding */ isNeverHandedOn),
/* harmony export */   dV: () => (/* binding */ commandShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60392);
/* harmony import */ var _path_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(502);


/** Names with which a migration could write to the repository, or read the inputs of the action. */
function isNeverHandedOn(name) {
    return /^(?:GITHUB_TOKEN|GH_TOKEN|ACTIONS_\w+|INPUT_.*)$/i.test(name);
}
const variable = zod__WEBPACK_IMPORTED_MODULE_1__.string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, { error: 'the name of an environment variable' })
    .refine(name => !isNeverHandedOn(name), {
    error: 'a variable other than the tokens and inputs of the job',
});
const line = zod__WEBPACK_IMPORTED_MODULE_1__.string().refine(value => value.trim() !== '', { error: 'a command' });
const defaultTimeout = 300;
/** `command:`, as a line, or as one or several mappings; `down-command:` goes with the line. */
function commandShape(frameworks) {
    const one = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        run: line,
        down: line.optional(),
        framework: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](frameworks).optional(),
        history: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1).optional(),
        'working-directory': _path_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .A.default('.'),
        env: zod__WEBPACK_IMPORTED_MODULE_1__.array(variable).default([]),
        'database-env': zod__WEBPACK_IMPORTED_MODULE_1__.record(variable, zod__WEBPACK_IMPORTED_MODULE_1__.string()).default({}),
        timeout: zod__WEBPACK_IMPORTED_MODULE_1__.number().positive().max(86_400).default(defaultTimeout),
    });
    return {
        command: zod__WEBPACK_IMPORTED_MODULE_1__.union([line, one, zod__WEBPACK_IMPORTED_MODULE_1__.array(one)]).optional(),
        'down-command': line.optional(),
    };
}
function commandsFrom({ command, 'down-command': down }) {
    if (command === undefined)
        return [];
    if (typeof command === 'string') {
        const rest = { directory: '.', env: [], databaseEnv: {}, timeout: defaultTimeout };
        return [{ run: command, ...(down === undefined ? {} : { down }), ...rest }];
    }
    return (Array.isArray(command) ? command : [command]).map(one => {
        const back = one.down ?? down;
        return {
            run: one.run,
            ...(back === undefined ? {} : { down: back }),
            ...(one.framework === undefined ? {} : { framework: one.framework }),
            ...(one.history === undefined ? {} : { history: one.history }),
            directory: one['working-directory'],
            env: one.env,
            databaseEnv: one['database-env'],
            timeout: one.timeout,
        };
    });
}


/***/ }),

/***/ 80065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configSchema: () => (/* binding */ configSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60392);
/* harmony import */ var _command_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60968);
/* harmony import */ var _path_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(502);



/** `schema:`, as a path, or as one or several mappings. */
function schemaSetting(frameworks) {
    const one = zod__WEBPACK_IMPORTED_MODULE_2__.union([
        _path_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A.transform(file => ({ file, ignore: [] })),
        zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
            file: _path_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A,
            framework: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](frameworks).optional(),
            history: zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1).optional(),
            ignore: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1)).default([]),
        }),
    ]);
    return zod__WEBPACK_IMPORTED_MODULE_2__.union([one.transform(setting => [setting]), zod__WEBPACK_IMPORTED_MODULE_2__.array(one)]);
}
/** .migration-gate.yml, kebab-case as workflows are. */
function configSchema({ frameworks, rules }) {
    return zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
        histories: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
            framework: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](frameworks),
            path: _path_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A,
            name: zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1).optional(),
        }))
            .default([]),
        exclude: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1)).default([]),
        replay: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['auto', 'off', 'fresh', 'upgrade', 'both']).default('auto'),
        prepare: zod__WEBPACK_IMPORTED_MODULE_2__.union([zod__WEBPACK_IMPORTED_MODULE_2__.string(), zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.string())])
            .transform(value => (typeof value === 'string' ? [value] : value))
            .default([]),
        'start-from': zod__WEBPACK_IMPORTED_MODULE_2__.union([
            _path_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A.transform(file => ({ file })),
            zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
                file: _path_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A,
                through: zod__WEBPACK_IMPORTED_MODULE_2__.union([zod__WEBPACK_IMPORTED_MODULE_2__.string(), zod__WEBPACK_IMPORTED_MODULE_2__.number()]).transform(String).optional(),
            }),
        ])
            .optional(),
        schema: schemaSetting(frameworks).optional(),
        ...(0,_command_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .commandShape */ .dV)(frameworks),
        'on-unknown': zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['fail', 'warn']).default('fail'),
        'allow-empty': zod__WEBPACK_IMPORTED_MODULE_2__.boolean().default(false),
        rules: zod__WEBPACK_IMPORTED_MODULE_2__.record(zod__WEBPACK_IMPORTED_MODULE_2__.string(), zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['error', 'warning', 'note', 'off']))
            .refine(value => Object.keys(value).every(rule => rules.includes(rule)), {
            error: `a mapping of these rules: ${rules.join(', ')}`,
        })
            .default({}),
        baseline: _path_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A.optional(),
    })
        .transform((value) => ({
        histories: value.histories.map(({ framework, path, name }) => ({
            framework,
            path,
            ...(name ? { name } : {}),
        })),
        exclude: value.exclude,
        replay: value.replay,
        prepare: value.prepare,
        startFrom: value['start-from'],
        schemas: value.schema ?? [],
        commands: (0,_command_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsFrom */ .N5)(value),
        onUnknown: value['on-unknown'],
        allowEmpty: value['allow-empty'],
        rules: value.rules,
        baseline: value.baseline,
    }));
}


/***/ }),

/***/ 502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ path)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60392);

/** A path inside the repository: relative, with slashes, going nowhere above its top. */
const path = zod__WEBPACK_IMPORTED_MODULE_0__.string()
    .min(1)
    .refine(value => !value.startsWith('/') && !value.split(/[\\/]/).includes('..'), {
    error: 'a path inside the repository, relative to its top',
})
    .transform(value => value.replace(/^\.\//, '').replace(/\/+$/, ''));


/***/ })

};
