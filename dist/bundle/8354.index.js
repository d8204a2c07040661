export const id = 8354;
export const ids = [8354];
export const modules = {

/***/ 29241:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N5: () => (/* binding */ commandsFrom),
/* harmony export */   S_: () => (/* binding */ isNeverHandedOn),
/* harmony export */   dV: () => (/* binding */ commandShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60392);
/* harmony import */ var _path_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19386);


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
        run: line.describe('Applies all migrations'),
        down: line.describe('Undoes the migrations of the change').optional(),
        models: line.describe('Fails if models and migrations disagree').optional(),
        framework: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](frameworks).describe('Only for histories of this framework').optional(),
        history: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1).describe('Only for the history of this name').optional(),
        'working-directory': _path_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .A.describe('Where it runs').default('.'),
        env: zod__WEBPACK_IMPORTED_MODULE_1__.array(variable).describe('Variables of the job to pass on; tokens are refused').default([]),
        'database-env': zod__WEBPACK_IMPORTED_MODULE_1__.record(variable, zod__WEBPACK_IMPORTED_MODULE_1__.string())
            .describe('Variables in which it gets the address of the scratch database; `{url}`, `{host}`, `{port}`, `{user}`, `{password}` and `{database}` are filled in')
            .default({}),
        timeout: zod__WEBPACK_IMPORTED_MODULE_1__.number()
            .positive()
            .max(86_400)
            .describe('Timeout of each run, in seconds')
            .default(defaultTimeout),
    });
    return {
        command: zod__WEBPACK_IMPORTED_MODULE_1__.union([line, one, zod__WEBPACK_IMPORTED_MODULE_1__.array(one)])
            .optional()
            .describe("The project's own command, which applies the migrations instead of the gate. It always comes from base, and never runs for a fork."),
        'down-command': line.optional().describe('`down` of a `command` that is one line.'),
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
            ...(one.models === undefined ? {} : { models: one.models }),
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

/***/ 98354:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baselineSchema: () => (/* binding */ baselineSchema),
/* harmony export */   configKeys: () => (/* binding */ configKeys),
/* harmony export */   configSchema: () => (/* binding */ configSchema),
/* harmony export */   shape: () => (/* binding */ shape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60392);
/* harmony import */ var _command_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29241);
/* harmony import */ var _path_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19386);
/* harmony import */ var _runners_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11631);




/** `schema:`, as a path, or as one or several mappings. */
function schemaSetting(frameworks) {
    const one = zod__WEBPACK_IMPORTED_MODULE_2__.union([
        _path_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A.transform(file => ({ file, ignore: [] })),
        zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
            file: _path_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A.describe('The dump'),
            framework: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](frameworks).describe('Only for histories of this framework').optional(),
            history: zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1).describe('Only for the history of this name').optional(),
            ignore: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1)).describe('Objects that may differ, as globs').default([]),
        }),
    ]);
    return zod__WEBPACK_IMPORTED_MODULE_2__.union([one.transform(setting => [setting]), zod__WEBPACK_IMPORTED_MODULE_2__.array(one)]);
}
/** By key ('' is the file itself): what may stand in it, to find the name that was meant. */
function configKeys(allowed) {
    return { '': Object.keys(shape(allowed)), rules: allowed.rules };
}
/** .migration-gate.yml, kebab-case as workflows are. */
function configSchema(allowed) {
    return zod__WEBPACK_IMPORTED_MODULE_2__.strictObject(shape(allowed)).transform((value) => ({
        histories: value.histories.map(({ framework, path, name, runner }) => ({
            framework,
            path,
            ...(name ? { name } : {}),
            ...(runner ? { runner } : {}),
        })),
        exclude: value.exclude,
        replay: value.replay,
        rows: value.rows,
        seeds: value.seed,
        assertions: value.assertions,
        down: value.down,
        prepare: value.prepare,
        startFrom: value['start-from'],
        schemas: value.schema ?? [],
        commands: (0,_command_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsFrom */ .N5)(value),
        onUnknown: value['on-unknown'],
        onNotChecked: value['on-not-checked'],
        allowEmpty: value['allow-empty'],
        skipLabel: value['skip-label'],
        rules: value.rules,
        baseline: value.baseline,
    }));
}
/** Each key with what the reference says of it: docs/configuration.md and the JSON schema are generated from here. */
function shape({ frameworks, rules }) {
    return {
        histories: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
            framework: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](frameworks).describe('The tool'),
            path: _path_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A.describe('The directory, or the file that names them'),
            name: zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1).describe('Its name in reports').optional(),
            runner: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](_runners_js__WEBPACK_IMPORTED_MODULE_3__/* .runners */ .a)
                .describe('The runner of plain SQL files, if nothing in the repository names it')
                .optional(),
        }))
            .default([])
            .describe('Directories of migrations that are not auto-detected.'),
        exclude: zod__WEBPACK_IMPORTED_MODULE_2__.union([
            zod__WEBPACK_IMPORTED_MODULE_2__.string()
                .min(1)
                .transform(glob => [glob]),
            zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1)),
        ])
            .default([])
            .describe('Globs of files to skip: examples, tests, copies of other projects.'),
        replay: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['auto', 'off', 'fresh', 'upgrade', 'both'])
            .default('auto')
            .describe('Run the migrations on a scratch PostgreSQL: on an empty database (`fresh`), on a database that has all of base (`upgrade`), on both (`both`), on both wherever possible (`auto`), or not at all (`off`).'),
        rows: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['auto', 'off'])
            .default('auto')
            .describe("Run the incoming migrations once more with rows in base's tables."),
        seed: listOf(zod__WEBPACK_IMPORTED_MODULE_2__.union([
            _path_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A.transform(file => ({ file })),
            zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
                file: _path_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A.describe('SQL, or a fixture of Django'),
                after: zod__WEBPACK_IMPORTED_MODULE_2__.union([zod__WEBPACK_IMPORTED_MODULE_2__.string(), zod__WEBPACK_IMPORTED_MODULE_2__.number()])
                    .transform(String)
                    .describe('The migration of the change after which to load it')
                    .optional(),
            }),
        ])).describe("SQL files or Django fixtures with your own rows. They are loaded after base's migrations."),
        assertions: listOf(zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1)).describe("Queries that must return no rows after the change's migrations have run."),
        prepare: listOf(zod__WEBPACK_IMPORTED_MODULE_2__.string()).describe('SQL to run before the first migration: extensions, roles and schemas that the real database gets from elsewhere.'),
        down: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['auto', 'off'])
            .default('auto')
            .describe('Run the downgrade of each incoming migration, and compare the schema with what it was before.'),
        'start-from': zod__WEBPACK_IMPORTED_MODULE_2__.union([
            _path_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A.transform(file => ({ file })),
            zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
                file: _path_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A.describe('The dump'),
                through: zod__WEBPACK_IMPORTED_MODULE_2__.union([zod__WEBPACK_IMPORTED_MODULE_2__.string(), zod__WEBPACK_IMPORTED_MODULE_2__.number()])
                    .transform(String)
                    .describe('The last migration that the dump contains')
                    .optional(),
            }),
        ])
            .optional()
            .describe("A schema dump to load instead of replaying base's migrations, or those up to one of them."),
        schema: schemaSetting(frameworks)
            .optional()
            .describe('A committed schema that must match what the migrations create. The nightly run compares them.'),
        ...(0,_command_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .commandShape */ .dV)(frameworks),
        'on-unknown': zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['fail', 'warn'])
            .default('fail')
            .describe('What to do when the result is inconclusive: fail the job, or only warn while you adopt the gate.'),
        'on-not-checked': zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['fail', 'warn'])
            .default('fail')
            .describe('What to do when nothing of an incoming migration could be run: fail the job, or only warn.'),
        'allow-empty': zod__WEBPACK_IMPORTED_MODULE_2__.boolean()
            .default(false)
            .describe('Pass if no migrations are found anywhere, instead of reporting an inconclusive result.'),
        // GitHub allows no longer ones.
        'skip-label': zod__WEBPACK_IMPORTED_MODULE_2__.string()
            .min(1)
            .max(50)
            .optional()
            .describe('A pull request with this label passes. Its report says so.'),
        rules: zod__WEBPACK_IMPORTED_MODULE_2__.record(zod__WEBPACK_IMPORTED_MODULE_2__.string(), zod__WEBPACK_IMPORTED_MODULE_2__.preprocess(spelt, zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['error', 'warning', 'note', 'off'])))
            .check(({ value, issues }) => {
            const keys = Object.keys(value).filter(rule => !rules.includes(rule));
            if (keys.length > 0)
                issues.push({ code: 'unrecognized_keys', keys, input: value });
        })
            .default({})
            .describe('Severities that differ from the default, by rule.'),
        baseline: _path_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A
            .optional()
            .describe('The file that `migration-gate baseline` writes: known findings to accept.'),
    };
}
/** One, or a list of them; nothing where the key is absent. */
function listOf(one) {
    return zod__WEBPACK_IMPORTED_MODULE_2__.union([one.transform(value => [value]), zod__WEBPACK_IMPORTED_MODULE_2__.array(one)]).default([]);
}
/** `on-unknown` is spelt so, and ESLint's severity is. */
function spelt(value) {
    return value === 'warn' ? 'warning' : value;
}
/** A baseline file. */
const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    version: zod__WEBPACK_IMPORTED_MODULE_2__.literal(1),
    findings: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
        fingerprint: zod__WEBPACK_IMPORTED_MODULE_2__.string().regex(/^[0-9a-f]{24}$/, '24 hexadecimal digits'),
        rule: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
        path: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
        message: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
        date: zod__WEBPACK_IMPORTED_MODULE_2__.string()
            .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2026-01-31')
            .optional(),
        reason: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    })),
});


/***/ }),

/***/ 19386:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ path)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60392);
/* harmony import */ var _text_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35080);


/** A path inside the repository: relative, with slashes, going nowhere above its top. */
const path = zod__WEBPACK_IMPORTED_MODULE_0__.string()
    .min(1)
    .refine(value => !value.startsWith('/') && !value.split(/[\\/]/).includes('..'), {
    error: 'a path inside the repository, relative to its top',
})
    .transform(value => (0,_text_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .trimEndOf */ .fC)(value.replace(/^\.\//, ''), '/'));


/***/ }),

/***/ 11631:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ runners)
/* harmony export */ });
/** Runners of plain SQL files that differ in what they do with a file: the profiles of `frameworks/sql/profiles/`. */
const runners = [
    'goose',
    'dbmate',
    'sql-migrate',
    'node-pg-migrate',
    'tern',
    'sqlx',
    'graphile-migrate',
    'golang-migrate',
    'bun',
    'refinery',
    'postgres-migrations',
    'pg-node-migrations',
    'postgrator',
    'db-migrate',
    'yoyo',
    'atlas',
    'umzug',
    'play',
    'pyway',
    'dbup',
    'grate',
    'psql',
    'maragu',
    'popx',
    'pop',
];


/***/ })

};
