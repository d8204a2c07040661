export const id = 327;
export const ids = [327,336,7395];
export const modules = {

/***/ 41128:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collect: () => (/* binding */ collect),
/* harmony export */   printPlan: () => (/* binding */ printPlan)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28154);
/* harmony import */ var _modes_nightly_join_reports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44972);
/* harmony import */ var _modes_nightly_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3437);
/* harmony import */ var _modes_nightly_read_reports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89504);
/* harmony import */ var _reporters_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50336);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23716);







/** `migration-gate plan`: the jobs as JSON, as other systems than GitHub want them, too. */
async function printPlan(flags) {
    const { repo: directory, head, config, only } = flags;
    const units = await (0,_modes_nightly_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .unitsIn */ .rC)({ directory, head, config, only });
    if (!units.ok)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(units.reason);
    const { jobs, notices } = (0,_modes_nightly_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planOf */ .XC)(units.value, flags.postgresVersions, flags.shardSize);
    for (const notice of notices)
        process.stderr.write(`${notice}\n`);
    return (0,_reporters_json_js__WEBPACK_IMPORTED_MODULE_5__.safeJson)({ include: jobs });
}
/** `migration-gate collect`: the reports of many jobs as one. */
async function collect(directory, plan) {
    const planned = plan === undefined ? undefined : (0,_modes_nightly_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .plannedShards */ .MJ)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(plan, 'utf8').catch(() => ''));
    if (plan !== undefined && !planned)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${plan} is not what migration-gate plan prints.`);
    const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory).then(found => found.isDirectory(), () => false);
    if (!isThere)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`There is no directory ${directory}.`);
    return { report: (0,_modes_nightly_join_reports_js__WEBPACK_IMPORTED_MODULE_1__/* .joinReports */ .c)(await (0,_modes_nightly_read_reports_js__WEBPACK_IMPORTED_MODULE_3__/* .readReports */ .o)(directory), planned), onUnknown: 'fail', source: _model_source_js__WEBPACK_IMPORTED_MODULE_6__/* .noSource */ .T };
}


/***/ }),

/***/ 41282:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ leftOutBy)
/* harmony export */ });
/** The paths in which no history is looked for. */
async function leftOutBy({ exclude }) {
    if (exclude.length === 0)
        return () => false;
    const { pathMatcher } = await Promise.all(/* import() */[__webpack_require__.e(1026), __webpack_require__.e(5174)]).then(__webpack_require__.bind(__webpack_require__, 85174));
    return pathMatcher(exclude);
}


/***/ }),

/***/ 2193:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ touchedScopes),
/* harmony export */   OD: () => (/* binding */ scopeKey),
/* harmony export */   X_: () => (/* binding */ readHistories),
/* harmony export */   o4: () => (/* binding */ findHistories)
/* harmony export */ });
/* harmony import */ var _model_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13019);
/* harmony import */ var _model_position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61996);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19803);



/**
 * Where one tree's histories are. A directory belongs to whom the configuration says, to whom it belongs in `base` if that
 * one claims it still, to the framework whose own files say so, or to the first one that claims it; a file that two of
 * them have found belongs to the same one of both.
 */
async function findHistories(tree, frameworks, config, base = []) {
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
    const claimed = new Set(claims.map(claimKey));
    for (const one of base)
        if (claimed.has(claimKey(one)))
            claim(one.directory, one.framework);
    for (const { declared = [], framework } of claims)
        for (const directory of declared)
            claim(directory, framework);
    for (const { directory, framework } of claims)
        claim(directory, framework);
    const isOwner = ({ directory, framework }) => owner.get(directory) === framework;
    const losing = new Map();
    for (const one of claims)
        if (!isOwner(one) && one.files.length > 0) {
            const there = losing.get(one.directory);
            if (there)
                there.push(one);
            else
                losing.set(one.directory, [one]);
        }
    return withoutShared(claims.filter(isOwner), new Set(base.map(claimKey))).map(one => {
        const rivals = losing.get(one.directory)?.map(({ framework, files }) => ({ framework, files }));
        return rivals ? { ...one, rivals } : one;
    });
}
function claimKey({ framework, directory }) {
    return `${framework}\0${directory}`;
}
/** A file is in the histories of one framework: of those that hold it, of the one to which a directory would belong. */
function withoutShared(locations, inBase) {
    const rank = (one) => [one.configured, inBase.has(claimKey(one)), one.declared !== undefined, true].indexOf(true);
    const owners = new Map();
    for (const { framework, files } of [...locations].sort((a, b) => rank(a) - rank(b)))
        for (const { path } of files)
            if (!owners.has(path))
                owners.set(path, framework);
    return locations.flatMap(one => {
        const files = one.files.filter(({ path }) => owners.get(path) === one.framework);
        if (files.length === one.files.length)
            return one;
        return files.length > 0 || one.configured ? { ...one, files } : [];
    });
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
    const readings = await Promise.all((await (0,_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .loadFrameworks */ .AZ)(locations)).map(async (framework) => {
        const mine = locations.filter(location => location.framework === framework.id);
        const read = await framework.read(mine, tree, before);
        // Of some only the names count, wherever the contents are.
        return framework.onlyByCommand ? read : withoutPointers(read, mine, tree);
    }));
    return readings.flat().map(reading => new _model_history_js__WEBPACK_IMPORTED_MODULE_2__/* .History */ .B(reading));
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
                ...pointers.map(file => ({ file, range: _model_position_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfFile */ .Si, reason })),
            ],
        };
    });
}


/***/ }),

/***/ 66444:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ withoutFiles)
/* harmony export */ });
/** A tree without the files that a predicate leaves out. */
function withoutFiles(tree, leftOut) {
    const files = tree.files.filter(file => !leftOut(file.path));
    if (files.length === tree.files.length)
        return tree;
    const kept = new Set(files.map(file => file.path));
    return {
        name: tree.name,
        files,
        inDirectory: directory => tree.inDirectory(directory).filter(file => kept.has(file.path)),
        file: path => (kept.has(path) ? tree.file(path) : undefined),
        read: wanted => tree.read(wanted),
        readText: (file, most) => tree.readText(file, most),
    };
}


/***/ }),

/***/ 13019:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ History)
/* harmony export */ });
/* harmony import */ var _migration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1567);

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
        this.#byIdentity = new Map(reading.migrations.map(migration => [(0,_migration_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .c)(migration), migration]));
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
        return this.#byIdentity.get((0,_migration_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .c)(migration));
    }
    /** Every migration that its runner takes for this one, itself included: one in a sound history. */
    namesakes(migration) {
        this.#namesakes ??= this.groupedBy(_migration_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .c);
        return this.#namesakes.get((0,_migration_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .c)(migration)) ?? [];
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


/***/ }),

/***/ 87395:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   l2: () => (/* binding */ capitalized),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/** "a", "a and b", "a, b and c". */
function joined(parts) {
    return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
/** The first of them, and how many more there are. */
function firstOf(parts, most, separator = ', ') {
    const rest = parts.length - most;
    const more = rest > 0 ? `${separator === ', ' ? '' : separator.trim()} and ${rest} more` : '';
    return parts.slice(0, most).join(separator) + more;
}
/** As a sentence begins. */
function capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 94119:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Us: () => (/* binding */ isBlocking),
/* harmony export */   Y8: () => (/* binding */ lockModes),
/* harmony export */   Z5: () => (/* binding */ blocked),
/* harmony export */   qO: () => (/* binding */ strength)
/* harmony export */ });
/** PostgreSQL's locks of a table, weakest first: https://www.postgresql.org/docs/current/explicit-locking.html */
const lockModes = [
    'ACCESS SHARE',
    'ROW SHARE',
    'ROW EXCLUSIVE',
    'SHARE UPDATE EXCLUSIVE',
    'SHARE',
    'SHARE ROW EXCLUSIVE',
    'EXCLUSIVE',
    'ACCESS EXCLUSIVE',
];
function strength(mode) {
    return lockModes.indexOf(mode);
}
/** At least one of reading and writing has to wait. */
function isBlocking(mode) {
    return strength(mode) >= strength('SHARE');
}
/** What waits for a lock, as the end of a sentence. */
function blocked(mode) {
    if (mode === 'ACCESS EXCLUSIVE')
        return 'blocks reads and writes';
    if (isBlocking(mode))
        return 'blocks writes';
    return mode === 'SHARE UPDATE EXCLUSIVE'
        ? 'blocks schema changes and VACUUM'
        : 'blocks no reads and no writes';
}


/***/ }),

/***/ 1567:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ contentOf),
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
/** What its runner knows a migration by. */
function identityOf({ identity, id }) {
    return identity ?? id;
}
/** Equal for two migrations of one identity that are the same. */
function contentOf({ content, file }) {
    return content ?? file.oid;
}


/***/ }),

/***/ 47532:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   NL: () => (/* binding */ arrange),
/* harmony export */   ZF: () => (/* binding */ countIntroduced)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41969);

const rank = { error: 0, warning: 1, note: 2 };
/** Folds consequences under their cause and sorts by what matters. */
function arrange(findings) {
    const byFingerprint = new Map(findings.map(finding => [finding.fingerprint, finding]));
    const groups = new Map();
    for (const finding of findings) {
        const root = rootOf(finding, byFingerprint);
        const group = groups.get(root) ?? { finding: root, consequences: [] };
        groups.set(root, group);
        if (finding !== root)
            group.consequences.push(finding);
    }
    const sorted = [...groups.values()].sort((a, b) => worst(a) - worst(b) || a.finding.framework.localeCompare(b.finding.framework, 'en'));
    return {
        introduced: sorted.filter(group => group.finding.introduced),
        base: sorted.filter(group => !group.finding.introduced),
    };
}
/** A consequence is never hidden under a cause that the change is not answerable for: it would then fail unseen. */
function rootOf(finding, byFingerprint) {
    const seen = new Set([finding]);
    let root = finding;
    while (root.causedBy !== undefined) {
        const cause = byFingerprint.get(root.causedBy);
        if (!cause || seen.has(cause) || cause.introduced !== finding.introduced)
            return root;
        seen.add(cause);
        root = cause;
    }
    return root;
}
function worst(group) {
    return Math.min(rank[group.finding.severity], ...group.consequences.map(finding => rank[finding.severity]));
}
/** How many findings the change introduced, consequences left out as the reports fold them. */
function countIntroduced(report) {
    const { introduced } = arrange(report.findings);
    const of = (severity) => introduced.filter(({ finding }) => finding.severity === severity).length;
    return { errors: of('error'), warnings: of('warning'), notes: of('note') };
}
function failing(report) {
    return report.findings.filter(_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .failsTheChange */ .By);
}


/***/ }),

/***/ 50336:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson),
/* harmony export */   reportJsonSchema: () => (/* binding */ reportJsonSchema),
/* harmony export */   safeJson: () => (/* binding */ safeJson)
/* harmony export */ });
/**
 * The report as one JSON document. Escapes more than JSON asks for: what a terminal would act on, and `##[`, which
 * GitHub's runner takes for a command. It reads back as the same document.
 */
function renderJson(report) {
    return safeJson(report);
}
/** JSON that does nothing to whoever prints it. */
function safeJson(value) {
    const text = JSON.stringify(value, null, 2)
        .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, unicodeEscapes)
        .replaceAll('##[', '##\\u005b');
    return `${text}\n`;
}
function unicodeEscapes(character) {
    return [...Array(character.length).keys()]
        .map(index => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join('');
}
/** JSON Schema of the document, for docs/report.schema.json. */
async function reportJsonSchema() {
    const [{ z }, { reportSchema }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(9910)]).then(__webpack_require__.bind(__webpack_require__, 29910)), Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(3399)]).then(__webpack_require__.bind(__webpack_require__, 93399))]);
    return { title: 'Migration Gate report', ...z.toJSONSchema(reportSchema, { reused: 'ref' }) };
}


/***/ }),

/***/ 8368:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ verdictName),
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   D5: () => (/* binding */ asTitle),
/* harmony export */   Ih: () => (/* binding */ lockSentences),
/* harmony export */   Jq: () => (/* binding */ sandboxSentence),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   LZ: () => (/* binding */ isAgainstNothing),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Qc: () => (/* binding */ coverageSentence),
/* harmony export */   V4: () => (/* binding */ afterHeadline),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   g4: () => (/* binding */ belongsTo),
/* harmony export */   oR: () => (/* binding */ isSetupError),
/* harmony export */   wY: () => (/* binding */ fixLabel),
/* harmony export */   yV: () => (/* binding */ historySentence),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _model_listing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87395);
/* harmony import */ var _model_locks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94119);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41969);
/* harmony import */ var _arrange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47532);




/** A count with its thousands apart, as English writes it: 1,234. Not by `Intl`, whose start alone takes some 10 ms. */
function grouped(count) {
    const digits = String(count);
    const groups = [];
    for (let end = digits.length; end > 0; end -= 3)
        groups.unshift(digits.slice(Math.max(0, end - 3), end));
    return groups.join(',');
}
/** The sentences that every report shares, as plain text; each reporter escapes them for its place. */
function plural(count, one, many = `${one}s`) {
    return `${grouped(count)} ${count === 1 ? one : many}`;
}
/** "2 errors and 1 warning". */
function countsText({ errors, warnings, notes }) {
    const parts = [
        errors > 0 ? plural(errors, 'error') : '',
        warnings > 0 ? plural(warnings, 'warning') : '',
        notes > 0 ? plural(notes, 'note') : '',
    ].filter(part => part !== '');
    return (0,_model_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(parts);
}
/** As people read it. */
function verdictName(verdict) {
    return verdict === 'not-checked' ? 'not checked' : verdict;
}
/** The verdict as one sentence, without its name. */
function verdictSentence(report) {
    const counts = countsText((0,_arrange_js__WEBPACK_IMPORTED_MODULE_1__/* .countIntroduced */ .ZF)(report));
    switch (report.verdict) {
        case 'fail':
            return isAgainstNothing(report) ? counts : `this change introduces ${counts}`;
        case 'unknown':
            return counts === ''
                ? 'the result is inconclusive'
                : `not everything could be determined; so far ${counts}`;
        case 'not-checked': {
            const count = (0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .notCheckedIn */ .s5)(report).length;
            const found = counts === '' ? '' : `; ${counts}`;
            return `nothing of ${plural(count, 'incoming migration')} was run${found}`;
        }
        case 'pass':
            if (counts !== '')
                return `no errors; ${counts}`;
            // Nothing is added by anybody where there is no base.
            if (isAgainstNothing(report))
                return incomingOf(report) === 0
                    ? 'there is no migration to check'
                    : `${plural(incomingOf(report), 'migration')}, ${nothingFound(report)}`;
            return incomingOf(report) === 0
                ? nothingAdded(report)
                : `${plural(incomingOf(report), 'incoming migration')}, ${nothingFound(report)}`;
    }
}
function nothingAdded({ coverage: { notRead = [] } }) {
    return notRead.length === 0
        ? 'no migration is added, changed or removed'
        : `nothing of a known history changes; ${plural(notRead.length, 'file')} that ${notRead.length === 1 ? 'looks like a migration was' : 'look like migrations were'} not read`;
}
/** Which layers lay between the SQL of the change and the machine: "Sandbox: database, process (WebAssembly: …)". */
function sandboxSentence({ coverage }) {
    const layers = coverage.sandbox;
    if (!layers || layers.length === 0)
        return undefined;
    const held = layers.filter(layer => layer.held).map(({ layer }) => layer);
    const open = layers
        .filter(layer => !layer.held)
        .map(({ layer, why }) => `${layer} (${why ?? 'unknown why'})`);
    return `Sandbox: the layers ${held.join(', ')} held${open.length > 0 ? `; not on this machine: ${open.join(', ')}` : ''}`;
}
/** What was not replayed, or not proven, may still fail. */
function nothingFound({ coverage }) {
    const touched = coverage.histories.filter(({ incoming }) => incoming > 0);
    const unread = touched.filter(({ replay }) => replay === 'not replayed').length;
    const open = coverage.histories.flatMap(({ notVerified }) => notVerified.filter(step => step.introduced)).length;
    const parts = [
        unread === 0
            ? ''
            : unread === touched.length
                ? 'not replayed'
                : `${unread} of ${touched.length} histories not replayed`,
        open === 0 ? '' : `${plural(open, 'step')} not proven`,
    ].filter(part => part !== '');
    return parts.length === 0 ? 'nothing found' : `nothing found; ${(0,_model_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(parts)}`;
}
/** The run ended before there was anything to compare, and asked for nothing more: no base, no repository, bad options. */
function isSetupError({ coverage: { base, head, histories }, findings, notices, unknowns, }) {
    const nothing = base.name === '' && head.name === '' && histories.length === 0;
    return nothing && unknowns.length > 0 && findings.length === 0 && notices.length === 0;
}
/** `--base none`: all there is was judged, and no change. */
function isAgainstNothing({ coverage: { base } }) {
    return base.name === 'nothing' && base.commit === null;
}
function incomingOf(report) {
    return report.coverage.histories.reduce((sum, history) => sum + history.incoming, 0);
}
/** What was looked at, in one line. */
function coverageSentence(report, now = new Date()) {
    const { coverage } = report;
    const migrations = coverage.histories.reduce((sum, history) => sum + history.migrations, 0);
    const looked = coverage.histories.length === 0
        ? 'Looked at no history'
        : `Looked at ${plural(migrations, 'migration')} of ${plural(coverage.histories.length, 'history', 'histories')}, ${grouped(incomingOf(report))} incoming`;
    return [
        looked,
        replaySentence(report),
        othersSentence(report),
        comparedSentence(report, now),
        `${report.seconds.toFixed(1)} s`,
    ]
        .filter(part => part !== '')
        .join(' · ');
}
function comparedSentence({ coverage: { base, head } }, now) {
    // Nothing could be compared: the reason stands above.
    if (base.name === '' && head.name === '')
        return '';
    const age = base.date === null ? '' : `, ${ageText(base.date, now)} old`;
    const heard = base.fetched === null || base.fetched === undefined ? '' : `, fetched ${ageText(base.fetched, now)} ago`;
    return `base ${nameAndCommit(base)}${age}${heard} · head ${nameAndCommit(head)}`;
}
function othersSentence({ coverage: { openPullRequests: others } }) {
    if (others === undefined || (others.open === 0 && others.reason === undefined))
        return '';
    if (others.reason !== undefined && others.compared === 0)
        return 'other open pull requests not looked at';
    if (others.open === 0)
        return '';
    return `compared with ${grouped(others.compared)} of ${plural(others.open, 'other open pull request')}`;
}
function nameAndCommit({ name, commit }) {
    if (commit === null)
        return name;
    const short = commit.slice(0, 7);
    return name === '' || commit.startsWith(name) ? short : `${name} (${short})`;
}
function replaySentence({ coverage }) {
    if (coverage.engine === null)
        return coverage.histories.length === 0 ? '' : 'not replayed';
    const notReplayed = coverage.histories.filter(history => history.replay === 'not replayed').length;
    return `replayed on ${coverage.engine}${notReplayed > 0 ? `, ${grouped(notReplayed)} not replayed` : ''}`;
}
/** "3 days"; what can't be read as a date is shown as it came. */
function ageText(date, now) {
    const then = Date.parse(date);
    if (Number.isNaN(then))
        return date;
    const minutes = Math.floor((now.getTime() - then) / 60_000);
    if (minutes < 2)
        return 'a minute';
    if (minutes < 120)
        return `${minutes} minutes`;
    if (minutes < 48 * 60)
        return `${Math.floor(minutes / 60)} hours`;
    return `${Math.floor(minutes / 60 / 24)} days`;
}
/** One line a history, for those who unfold the coverage. */
function historySentence(history) {
    const replay = history.replay === 'not replayed' ? 'not replayed' : `replayed ${replayNames[history.replay]}`;
    const reason = history.reason === undefined ? '' : ` (${history.reason})`;
    const runner = history.runner === undefined ? '' : ` (${history.runner})`;
    const rows = history.rows?.tables.length
        ? `, with rows in ${plural(history.rows.tables.length, 'table')}`
        : '';
    return `${history.framework} ${history.history}${runner}: ${plural(history.migrations, 'migration')}, ${grouped(history.incoming)} incoming, ${replay}${rows}${reason}`;
}
/** What keeps others from a table, one line a statement: "db/2.sql:3 blocks writes of public.orders (SHARE)". */
function lockSentences({ coverage }) {
    const all = coverage.histories.flatMap(({ locks = [] }) => locks.flatMap(({ path, line, locks: taken, rewritten, scanned, heldUntil }) => {
        const blocking = taken.filter(({ kind, mode }) => kind !== 'index' && (0,_model_locks_js__WEBPACK_IMPORTED_MODULE_3__/* .isBlocking */ .Us)(mode));
        if (blocking.length === 0)
            return [];
        const what = blocking.map(({ relation, mode }) => `${(0,_model_locks_js__WEBPACK_IMPORTED_MODULE_3__/* .blocked */ .Z5)(mode)} of ${relation} (${mode})`);
        const more = [
            rewritten.length > 0 ? `writes ${(0,_model_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(rewritten)} again` : '',
            scanned.length > 0 ? `reads all of ${(0,_model_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(scanned)}` : '',
            heldUntil.length > 0 ? `held during ${plural(heldUntil.length, 'later line')}` : '',
        ].filter(part => part !== '');
        return { place: `${path}:${line}`, text: [(0,_model_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(what), ...more].join('; ') };
    }));
    // An operation may send several statements that do the same.
    return [...new Map(all.map(one => [`${one.place} ${one.text}`, one])).values()];
}
const replayNames = { fresh: 'fresh', upgrade: 'as an upgrade', both: 'fresh and as an upgrade' };
/** The history that a finding is about, and who brought it in. */
function belongsTo({ framework, history, broughtBy }) {
    return [
        [framework, history].filter(part => part !== '').join(' '),
        broughtBy === undefined ? '' : `brought in by ${broughtByText(broughtBy)}`,
    ].filter(part => part !== '');
}
/** What the first fix of a finding is. */
function fixLabel({ conditional }) {
    return conditional ? 'Possible' : 'Recommended';
}
/** "#12 (1a2b3c4)". */
function broughtByText({ commit, pullRequest }) {
    const short = commit.slice(0, 7);
    return pullRequest === undefined ? short : `#${pullRequest} (${short})`;
}
/** What follows the first sentence of a message. */
function afterHeadline(message) {
    return message.slice(headline(message).length).trim();
}
/** A sentence as a title: without its full stop. */
function asTitle(sentence) {
    return sentence.endsWith('.') && !sentence.endsWith('..') ? sentence.slice(0, -1) : sentence;
}
/** The first sentence of a message: what happened, for a row of a table. */
function headline(message) {
    const line = message.split('\n', 1)[0] ?? '';
    return /^.{12,}?[.!?](?=\s|$)/u.exec(line)?.[0] ?? line;
}


/***/ })

};
