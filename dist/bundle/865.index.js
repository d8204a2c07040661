export const id = 865;
export const ids = [865];
export const modules = {

/***/ 89964:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readingBefore),
/* harmony export */   j: () => (/* binding */ refusedList)
/* harmony export */ });
/** What was read of the same history in base: a name is unique in a tree, and both trees are read by one configuration. */
function readingBefore(base, { framework, name }) {
    return base.find(one => one.framework === framework && one.name === name);
}
/**
 * A list of migrations that its runner refuses: it runs nothing at all. What base has is there still, so that nothing is
 * said to be removed.
 */
function refusedList(reading, before, problem) {
    return {
        ...reading,
        migrations: before?.migrations ?? [],
        parents: before?.parents ?? new Map(),
        unreadable: [],
        neverRun: [problem],
    };
}


/***/ }),

/***/ 51556:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ inOneLine)
/* harmony export */ });
/* harmony import */ var _model_position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61996);

/** Each comes after the one before it. */
function inOneLine(drafts) {
    const migrations = drafts.map((draft, i) => {
        const previous = drafts[i - 1];
        return {
            replaces: [],
            range: _model_position_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfFile */ .Si,
            ...draft,
            parents: previous ? [{ id: previous.id, kind: 'order', range: _model_position_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfFile */ .Si }] : [],
            labels: [],
        };
    });
    return {
        migrations,
        parents: new Map(migrations.map(({ id, parents }) => [id, parents.map(parent => parent.id)])),
    };
}


/***/ }),

/***/ 21852:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ pendingWithRepeatable),
/* harmony export */   T: () => (/* binding */ pendingByIdentity)
/* harmony export */ });
/* harmony import */ var _model_migration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1567);

/** What a runner still runs that remembers every applied migration by its identity: all that base has not. */
function pendingByIdentity(base, merged) {
    return merged.migrations.filter(migration => base?.counterpartOf(migration) === undefined ||
        // A second one of the same identity is reported as that, and runs like a new one.
        (base.get(migration.id) === undefined && merged.namesakes(migration).length > 1));
}
/** The same, with what runs again. What stands for others (a baseline) is for new databases alone. */
function pendingWithRepeatable(base, merged) {
    const isNew = new Set(pendingByIdentity(base, merged));
    const hasBase = (base?.migrations.length ?? 0) > 0;
    return merged.migrations.filter(migration => {
        if (migration.repeatable === 'always')
            return true;
        if (migration.repeatable === 'when changed') {
            const before = base?.get(migration.id);
            return !before || (0,_model_migration_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$)(before) !== (0,_model_migration_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$)(migration);
        }
        return isNew.has(migration) && !(hasBase && migration.replaces.length > 0);
    });
}


/***/ }),

/***/ 30865:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sqitch: () => (/* binding */ sqitch)
});

// EXTERNAL MODULE: ./src/languages/sql/meaning.js
var meaning = __webpack_require__(64393);
// EXTERNAL MODULE: ./src/model/fix.js
var fix = __webpack_require__(40516);
// EXTERNAL MODULE: ./src/model/shell-quote.js
var shell_quote = __webpack_require__(19136);
// EXTERNAL MODULE: ./src/replay/sql-interpreter.js
var sql_interpreter = __webpack_require__(47850);
// EXTERNAL MODULE: ./src/frameworks/before.js
var frameworks_before = __webpack_require__(89964);
// EXTERNAL MODULE: ./src/frameworks/directory-per-migration/form.js
var directory_per_migration_form = __webpack_require__(63576);
// EXTERNAL MODULE: ./src/frameworks/pending.js
var pending = __webpack_require__(21852);
// EXTERNAL MODULE: ./src/frameworks/sql/effects.js
var effects = __webpack_require__(40366);
// EXTERNAL MODULE: ./src/frameworks/sql/profiles/behaviours.js
var behaviours = __webpack_require__(36375);
// EXTERNAL MODULE: ./src/frameworks/sqitch/locate.js + 1 modules
var locate = __webpack_require__(74127);
// EXTERNAL MODULE: ./src/git/git-tree.js
var git_tree = __webpack_require__(33755);
// EXTERNAL MODULE: ./src/model/position.js
var position = __webpack_require__(61996);
// EXTERNAL MODULE: ./src/text/paths.js
var paths = __webpack_require__(98069);
// EXTERNAL MODULE: ./src/frameworks/in-one-line.js
var in_one_line = __webpack_require__(51556);
// EXTERNAL MODULE: ./src/frameworks/sql/sequence.js
var sequence = __webpack_require__(82551);
// EXTERNAL MODULE: ./src/model/result.js
var result = __webpack_require__(17318);
// EXTERNAL MODULE: ./src/frameworks/sql/lines.js
var lines = __webpack_require__(21627);
;// CONCATENATED MODULE: ./src/frameworks/sqitch/plan.js


/**
 * Reads `sqitch.plan`: https://sqitch.org/docs/manual/sqitchchanges/ and `_parse` in
 * https://github.com/sqitchers/sqitch/blob/develop/lib/App/Sqitch/Plan.pm
 */
function readPlan(text) {
    const lines = planLines(text);
    const blank = lines.findIndex(({ entry, note }) => entry === '' && note === undefined);
    const pragmas = pragmasIn(blank < 0 ? lines : lines.slice(0, blank));
    if ('why' in pragmas)
        return { kind: 'refused', problem: pragmas };
    const project = pragmas.get('project');
    if (project === undefined)
        return { kind: 'refused', problem: { why: 'there is no pragma %project', start: 0, end: 0 } };
    const drafts = draftsIn(blank < 0 ? [] : lines.slice(blank));
    if ('why' in drafts)
        return { kind: 'refused', problem: drafts };
    return {
        kind: 'read',
        project: JSON.stringify([project, pragmas.get('uri') ?? '']),
        changes: withOccurrences(drafts),
        problems: dependencyProblems(drafts, project),
    };
}
const pragmaLine = /^%[ \t]*([^\s=]{1,100})(?:[ \t]*=[ \t]*(\S.{0,1000}))?$/;
function pragmasIn(lines) {
    const pragmas = new Map();
    for (const { entry, start, end } of lines) {
        if (entry === '')
            continue;
        const pragma = pragmaLine.exec(entry);
        if (!pragma)
            return { why: 'it is no pragma, and a blank line must come between pragmas and changes', start, end };
        pragmas.set(pragma[1] ?? '', pragma[2] ?? '');
    }
    return pragmas;
}
function draftsIn(lines) {
    const drafts = [];
    const tags = new Set();
    let sinceTag = new Set();
    for (const { entry, note, start, end } of lines) {
        if (entry === '')
            continue;
        const refused = (why) => ({ why, start, end });
        const parsed = parseEntry(entry);
        if (!parsed.ok)
            return refused(parsed.reason);
        const { isTag, name, dependencies, planned } = parsed.value;
        if (!isTag) {
            if (sinceTag.has(name))
                return refused(`${name} is there a second time, without a tag between the two`);
            sinceTag.add(name);
            drafts.push({
                name,
                requires: dependencies.filter(one => !one.startsWith('!')),
                conflicts: dependencies.filter(one => one.startsWith('!')).map(one => one.slice(1)),
                words: JSON.stringify([name, dependencies, planned, note?.trim() ?? '']),
                tags: [],
                start,
                end,
            });
            continue;
        }
        const last = drafts.at(-1);
        if (tags.has(name))
            return refused(`the tag @${name} is there a second time`);
        if (!last)
            return refused(`the tag @${name} has no change before it`);
        last.tags.push(name);
        tags.add(name);
        sinceTag = new Set();
    }
    return drafts;
}
const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/;
const punctuation = '-!"#$%&\'()*+,./:;<=>?@[\\]^`{|}~';
/** An entry without its note. */
function parseEntry(entry) {
    const isTag = entry.startsWith('@');
    if (entry.startsWith('-'))
        return (0,result/* failure */.V)('it takes a change back, which no plan of today does');
    let rest = (isTag ? entry.slice(1) : entry.replace(/^\+/, '')).trimStart();
    const blank = rest.search(/[ \t]/);
    const name = blank < 0 ? rest : rest.slice(0, blank);
    if (!isName(name) || (isTag && name.includes('/')))
        return (0,result/* failure */.V)('it has no valid name');
    rest = rest.slice(name.length).trimStart();
    let dependencies = [];
    if (rest.startsWith('[')) {
        const close = rest.indexOf(']');
        if (close < 0)
            return (0,result/* failure */.V)('its dependencies have no closing bracket');
        dependencies = rest
            .slice(1, close)
            .split(/[ \t]+/)
            .filter(Boolean);
        if (isTag)
            return (0,result/* failure */.V)('a tag has no dependencies');
        if (new Set(dependencies).size < dependencies.length)
            return (0,result/* failure */.V)('it names one dependency twice');
        rest = rest.slice(close + 1).trimStart();
    }
    const date = timestamp.exec(rest)?.[0];
    if (date === undefined)
        return (0,result/* failure */.V)('it has no date');
    const planner = rest.slice(date.length).trim();
    const open = planner.indexOf('<');
    if (open < 1 || !/[ \t]/.test(planner[open - 1] ?? '') || planner.indexOf('>') !== planner.length - 1)
        return (0,result/* failure */.V)('it has no name and e-mail address of who planned it');
    return (0,result/* success */.k)({ isTag, name, dependencies, planned: `${date} ${planner}` });
}
function isName(name) {
    return (name !== '' &&
        !punctuation.includes(name.charAt(0)) &&
        !punctuation.includes(name.charAt(name.length - 1)) &&
        !/[:@#\\]/.test(name) &&
        !/[~/=%^]\d{1,100}$/.test(name) &&
        name !== 'ROOT' &&
        name !== 'HEAD');
}
/** Tags that a reworked change's file may be called by. */
const maxTags = 100;
function withOccurrences(drafts) {
    const tags = [];
    const before = new Map();
    return drafts.map(({ tags: own, ...draft }) => {
        const earlier = before.get(draft.name);
        // Sqitch looks for the file of the last tag first.
        if (earlier)
            earlier.change.reworkedSince = tags.slice(earlier.from).slice(-maxTags).reverse();
        const change = {
            ...draft,
            occurrence: (earlier?.change.occurrence ?? 0) + 1,
            reworkedSince: undefined,
        };
        before.set(draft.name, { change, from: tags.length });
        tags.push(...own);
        return change;
    });
}
/** What a change requires must be planned before it, and what it conflicts with must not. */
function dependencyProblems(drafts, project) {
    const all = new Set(drafts.map(({ name }) => name));
    /** The first place of a change's name, and of a tag's with its sign. */
    const seen = new Map();
    const isSeen = (key) => {
        const [name = '', tag] = cutAt(key, '@');
        const tagAt = tag === undefined ? Number.POSITIVE_INFINITY : (seen.get(`@${tag}`) ?? -1);
        return name === '' ? tagAt >= 0 : (seen.get(name) ?? Number.POSITIVE_INFINITY) < tagAt;
    };
    return drafts.flatMap(({ name, requires, conflicts, tags, start, end }) => {
        const problems = [];
        for (const key of requires.flatMap(one => ownKey(one, project) ?? [])) {
            if (isSeen(key))
                continue;
            if (key === name)
                problems.push('it requires itself');
            else
                problems.push(`it requires ${key}, which is ${all.has(key) ? 'planned after it' : 'not in the plan'}`);
        }
        for (const key of conflicts.flatMap(one => ownKey(one, project) ?? []))
            if (isSeen(key))
                problems.push(`it conflicts with ${key}, which is planned before it`);
            else if (!all.has(cutAt(key, '@')[0]))
                problems.push(`it conflicts with ${key}, which is not in the plan`);
        if (!seen.has(name))
            seen.set(name, start);
        for (const tag of tags)
            seen.set(`@${tag}`, end);
        return problems.slice(0, 1).map(why => ({ name, why }));
    });
}
/** What a dependency names in this project; undefined for one of another project, or one by its SHA-1. */
function ownKey(dependency, project) {
    const [of, key] = cutAt(dependency, ':');
    if (key !== undefined)
        return of === project ? key : undefined;
    return /^[0-9a-f]{40}$/.test(dependency) ? undefined : dependency;
}
function cutAt(text, mark) {
    const at = text.indexOf(mark);
    return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
function planLines(text) {
    return [...(0,lines/* linesOf */.Dx)(text)].map(({ start, end: stop }) => {
        const end = text[stop - 1] === '\r' ? stop - 1 : stop;
        const [code, note] = cutAt(text.slice(start, end), '#');
        return { entry: code.trim(), note, start, end };
    });
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(60392);
;// CONCATENATED MODULE: ./src/frameworks/sqitch/prefix.js


const shape = schemas.object({
    project: schemas.string(),
    changes: schemas.array(schemas.object({ name: schemas.string(), words: schemas.string(), line: schemas.string() })),
});
/** What of a plan a database that has it knows, written down for the plan of another tree. */
function appliedPlan({ project, changes }, text) {
    const written = {
        project,
        changes: changes.map(({ name, words, start, end }) => ({ name, words, line: text.slice(start, end) })),
    };
    return JSON.stringify(written);
}
/**
 * Sqitch knows a change by a hash of its line and of the one before it, and stops where the last one that a database has
 * is not in the plan: so base's part of the plan must stay as it is.
 */
function changedSince(before, plan, { file, text }) {
    if (before?.options?.plan === undefined)
        return [];
    const base = shape.parse(JSON.parse(before.options.plan));
    const stops = 'Sqitch stops on every database that has base ("Cannot find change … in sqitch.plan")';
    if (base.project !== plan.project && base.changes.length > 0)
        return [
            {
                file,
                key: '%project',
                why: `another project or URI stands in the plan, which is part of what Sqitch knows every change by: ${stops}`,
                remedy: 'Leave the two pragmas as base has them.',
            },
        ];
    const names = new Set(plan.changes.map(({ name }) => name));
    // That base's change is gone is a finding of its own.
    if (base.changes.some(({ name }) => !names.has(name)))
        return [];
    const first = base.changes.findIndex(({ words }, i) => words !== plan.changes[i]?.words);
    const was = base.changes[first];
    const is = plan.changes[first];
    if (!was || !is)
        return [];
    const known = new Set(base.changes.map(({ name }) => name));
    if (known.has(is.name))
        return [
            {
                file,
                key: is.name,
                why: `its line in the plan is another than base's, and Sqitch knows a change by its line: ${stops}`,
                remedy: 'Leave the line as base has it.',
                ...(is.name === was.name
                    ? {
                        fix: {
                            title: `Restore the line of ${is.name}`,
                            edits: [{ path: file.path, range: (0,position/* rangeOf */.be)(text, is.start, is.end), replacement: was.line }],
                        },
                    }
                    : {}),
            },
        ];
    const edits = movedToEnd(base.changes, plan.changes, { file, text });
    return [
        {
            file,
            key: is.name,
            why: `it is planned before ${was.name}, which base has, and Sqitch knows a change by all that precedes it: ${stops}`,
            remedy: "Plan it after base's last change.",
            ...(edits ? { fix: { title: "Plan the new changes after base's", edits } } : {}),
        },
    ];
}
/** New lines among those of base go to the end, where nothing else differs and the plan has no tags. */
function movedToEnd(base, changes, { file, text }) {
    const known = new Set(base.map(({ words }) => words));
    const kept = changes.filter(({ words }) => known.has(words));
    const isOnlyMoved = kept.length === base.length && kept.every(({ words }, i) => words === base[i]?.words);
    const last = kept.at(-1);
    if (!isOnlyMoved || !last || /^[ \t]*@/m.test(text))
        return undefined;
    const early = changes.filter(change => !known.has(change.words) && change.start < last.start);
    return [
        ...early.map(({ start }) => {
            const feed = text.indexOf('\n', start);
            return { path: file.path, range: (0,position/* rangeOf */.be)(text, start, feed + 1), replacement: '' };
        }),
        {
            path: file.path,
            range: (0,position/* rangeOf */.be)(text, last.end, last.end),
            replacement: early.map(({ start, end }) => `\n${text.slice(start, end)}`).join(''),
        },
    ];
}

;// CONCATENATED MODULE: ./src/frameworks/sqitch/read.js









const postgres = /^(?:pg|cockroach|yugabyte)$/;
/** Reads the plan: it alone says which scripts are deployed, and in what order. */
async function readSqitch(location, tree, before) {
    const { framework, name, directory, scope, files } = location;
    const project = (0,locate/* projectOf */.v)(location);
    const reading = { framework, name, directory, scope, missing: [] };
    const planFile = tree.file(project.plan);
    if (!planFile)
        return { ...reading, migrations: [], parents: new Map(), unreadable: [] };
    const blobs = await tree.read([...files, planFile]);
    const text = (0,git_tree/* decode */.D)(blobs.get(planFile.oid));
    const plan = readPlan(text);
    if (plan.kind === 'refused') {
        const { start, end, why } = plan.problem;
        return (0,frameworks_before/* refusedList */.j)(reading, before, {
            file: planFile,
            key: project.plan,
            why: `Sqitch refuses its line ${(0,position/* rangeOf */.be)(text, start, end).start.line}, and so deploys nothing: ${why}`,
            remedy: 'Correct that line.',
        });
    }
    const byPath = new Map(files.map(file => [file.path, file]));
    const found = plan.changes.map(change => ({ change, file: scriptOf(change, project, byPath) }));
    const there = found.flatMap(({ change, file }) => (file ? [{ change, file }] : []));
    const line = (0,in_one_line/* inOneLine */.U)(there.map(({ change, file }) => ({
        id: nameOf(change),
        identity: `${change.name} ${change.occurrence}`,
        name: nameOf(change),
        file,
    })));
    const neverRun = [
        ...unplanned(files, there, planFile),
        ...withoutScript(found, project, planFile),
        ...plan.problems.map(({ name: key, why }) => ({
            file: planFile,
            key,
            why: `${why}, and Sqitch checks the whole plan before it deploys anything`,
            remedy: 'Plan it after what it requires, and without what it conflicts with.',
        })),
        ...changedSince(before, plan, { file: planFile, text }),
    ];
    return {
        ...reading,
        ...line,
        unreadable: (0,sequence/* unreadableOf */.n)([planFile, ...there.map(({ file }) => file)], blobs),
        ...(project.engine === undefined || postgres.test(project.engine)
            ? {}
            : { notReplayable: `sqitch.conf says that it is for ${project.engine}` }),
        ...(neverRun.length > 0 ? { neverRun } : {}),
        options: { plan: appliedPlan(plan, text) },
    };
}
function nameOf({ name, reworkedSince }) {
    return reworkedSince === undefined ? name : `${name}@${reworkedSince[0] ?? ''}`;
}
/** A change that was reworked since keeps its script under the name of a tag between. */
function scriptOf({ name, reworkedSince }, { deploy, reworked, extension }, files) {
    if (reworkedSince === undefined)
        return files.get((0,paths/* within */.ux)(deploy, `${name}.${extension}`));
    for (const tag of reworkedSince) {
        const file = files.get((0,paths/* within */.ux)(reworked, `${name}@${tag}.${extension}`));
        if (file)
            return file;
    }
    return undefined;
}
function unplanned(files, planned, { path }) {
    const paths = new Set(planned.map(({ file }) => file.path));
    return files
        .filter(file => !paths.has(file.path))
        .map(file => ({
        file,
        why: `${path} does not name it, and Sqitch deploys only what its plan names`,
        remedy: 'Let `sqitch add` write both, or remove the file.',
    }));
}
function withoutScript(found, { deploy, extension }, plan) {
    return found
        .filter(({ file }) => file === undefined)
        .map(({ change }) => ({
        file: plan,
        key: nameOf(change),
        why: `there is no file ${(0,paths/* within */.ux)(deploy, `${nameOf(change)}.${extension}`)}, and Sqitch stops there`,
        remedy: 'Add the file, or remove the line from the plan.',
    }));
}

;// CONCATENATED MODULE: ./src/frameworks/sqitch/sqitch.js











const manual = 'https://sqitch.org/docs/manual/sqitch-deploy/';
const engine = 'https://github.com/sqitchers/sqitch/blob/develop/lib/App/Sqitch/Engine.pm';
/** Sqitch: scripts for psql, which a plan names in their order. */
const sqitch = {
    id: 'sqitch',
    title: 'Sqitch',
    runner: (0,behaviours/* inLine */.i2)(manual, {
        duplicateVersion: (0,behaviours/* bothRun */.Nd)(manual, 'Sqitch'),
        lateVersion: (0,behaviours/* refuses */.QQ)(engine, 'Sqitch refuses to run anything ("Cannot find change … in sqitch.plan")'),
        edited: (0,behaviours/* editUnseen */.dU)(manual),
        removed: (0,behaviours/* refuses */.QQ)(engine, 'Sqitch refuses to run anything ("Cannot find change … in sqitch.plan")'),
        transaction: 'autocommit',
    }),
    locate: locate/* locateSqitch */.J,
    async read(locations, tree, base = []) {
        return Promise.all(locations.map(location => readSqitch(location, tree, (0,frameworks_before/* readingBefore */.A)(base, location))));
    },
    meaning: meaning/* meaning */.a,
    pending: pending/* pendingByIdentity */.T,
    effects: effects/* effectsOfWholeFile */.L7,
    interpreter: () => (0,sql_interpreter/* sqlInterpreter */.V7)(),
    outsideTransaction: () => 'Put it into a change of its own, whose script has no BEGIN and COMMIT.',
    recover: ({ name }, isThere) => isThere
        ? [(0,directory_per_migration_form/* markAsApplied */.D)(`sqitch deploy --log-only --to-change ${(0,shell_quote/* shellQuote */.ZL)(name)}`)]
        : [
            (0,fix/* fix */.U)({
                title: `Let Sqitch go on where ${name} has failed`,
                applies: 'Where it was deployed as it is: Sqitch does not record a change that fails, and what its script had committed stays. Take that back by hand first.',
                commands: ['sqitch deploy'],
            }),
        ],
};


/***/ }),

/***/ 82551:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ unreadableOf),
/* harmony export */   s: () => (/* binding */ readSequence)
/* harmony export */ });
/* harmony import */ var _git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33755);
/* harmony import */ var _languages_sql_split_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83699);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80707);
/* harmony import */ var _model_position_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61996);
/* harmony import */ var _model_versions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69186);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98069);
/* harmony import */ var _in_one_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51556);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44294);








/** Reads a directory of numbered SQL files: the order of versions is the order of running. */
async function readSequence(location, tree, { versionOf, byVersion, transactionOf, needsOf }) {
    const numbered = [];
    const { files, leftOut } = filesOfPostgres(location.files);
    for (const file of files) {
        const name = versionOf((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .fileName */ .Md)(file.path));
        if (name)
            numbered.push({ file, name });
    }
    numbered.sort((a, b) => {
        const byVersion = (0,_model_versions_js__WEBPACK_IMPORTED_MODULE_7__/* .compareVersions */ .Zy)(a.name.segments, b.name.segments);
        if (byVersion !== 0)
            return byVersion;
        return a.file.path < b.file.path ? -1 : a.file.path > b.file.path ? 1 : 0;
    });
    const blobs = await tree.read(numbered.map(({ file }) => file));
    const ordered = needsOf &&
        orderByNeeds(numbered.map(one => {
            const name = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .fileName */ .Md)(one.file.path);
            const needs = needsOf({ name, text: (0,_git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(blobs.get(one.file.oid)) });
            return { file: one.file, numbered: one.name, name: name.replace(/\.\w+$/, ''), needs };
        }));
    const line = (0,_in_one_line_js__WEBPACK_IMPORTED_MODULE_4__/* .inOneLine */ .U)((ordered?.order.map(({ file, numbered: name }) => ({ file, name })) ?? numbered).map(({ file, name }) => {
        const transaction = transactionOf?.((0,_git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(blobs.get(file.oid)), (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .fileName */ .Md)(file.path));
        return {
            id: (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .fileName */ .Md)(file.path),
            name: (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .fileName */ .Md)(file.path).replace(/\.(?:sql|go)$/i, ''),
            // Files of one day are ordered by their whole names: the day alone does not distinguish them.
            ...((0,_model_versions_js__WEBPACK_IMPORTED_MODULE_7__/* .isDayOnly */ .$m)(name.key) && !byVersion ? {} : { version: name.key }),
            ...(byVersion ? { identity: name.key } : {}),
            ...(transaction === undefined ? {} : { transaction }),
            file,
        };
    }));
    const sql = numbered.filter(({ file }) => /\.sql$/i.test(file.path));
    const texts = [...new Set(sql.map(({ file }) => file.oid))].map(oid => (0,_git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(blobs.get(oid)));
    const other = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_5__/* .otherDatabaseOf */ .v)(texts) ?? (await (0,_dialect_js__WEBPACK_IMPORTED_MODULE_5__/* .databaseOfDrivers */ .E)(location.directory, tree));
    const why = other
        ? `it looks like ${other}, not PostgreSQL`
        : onlyAsks(texts)
            ? 'its files only ask for rows, as what verifies a database does, and no runner of migrations is named for them'
            : undefined;
    return {
        framework: location.framework,
        name: location.name,
        directory: location.directory,
        scope: location.scope,
        ...line,
        unreadable: unreadableOf(numbered.map(({ file }) => file), blobs),
        missing: [],
        ...(ordered ? { neverRun: notOrdered(ordered) } : {}),
        ...(leftOut.length > 0
            ? { partly: `without ${leftOut.length} files for other databases, such as ${leftOut[0]?.path}` }
            : {}),
        ...(why === undefined ? {} : { notReplayable: why }),
    };
}
/** Is every statement a query of rows that changes nothing, as far as its words say? */
function onlyAsks(texts) {
    const statements = texts.flatMap(text => {
        const { statements: spans, text: sent } = (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_1__/* .splitScript */ .Q)(text);
        return spans.map(({ start, end }) => sent.slice(start, end));
    });
    return (statements.length > 0 &&
        statements.every(one => /^select\b/i.test(one) &&
            /\bfrom\b/i.test(one) &&
            !/\b(?:into|insert|update|delete|setval|nextval)\b|\b(?:create|pg)_/i.test(one)));
}
/** SQL itself is judged by the replay; what no PostgreSQL could be given is reported here. */
function unreadableOf(files, blobs) {
    return files.flatMap(file => {
        const reason = file.mode === '120000'
            ? 'it is a symbolic link, which is not followed'
            : whyUnreadable((0,_git_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(blobs.get(file.oid)));
        return reason === undefined ? [] : [{ file, range: _model_position_js__WEBPACK_IMPORTED_MODULE_3__/* .startOfFile */ .Si, reason }];
    });
}
/** A file with git's conflict markers, or one that is not UTF-8 text. */
function whyUnreadable(text) {
    const unread = (0,_model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNotRead */ .ON)(text);
    if (unread !== undefined)
        return unread;
    if (/^<{7} .*$/m.test(text) && /^>{7} .*$/m.test(text))
        return 'a merge conflict was left in it';
    if (text.includes('\0'))
        return 'it holds NUL characters, so it is not UTF-8 text (saved as UTF-16?)';
    if (text.includes('\uFFFD'))
        return 'it is not UTF-8 text: save it in that encoding';
    if (hasTooManyStatements(text))
        return `it has more than ${_model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.statements} statements`;
    return undefined;
}
/** Semicolons are counted first, which costs nothing: most files have a few. */
function hasTooManyStatements(text) {
    let semicolons = 0;
    for (let at = text.indexOf(';'); at >= 0 && semicolons <= _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.statements; at = text.indexOf(';', at + 1))
        semicolons++;
    return semicolons > _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.statements && (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_1__/* .splitScript */ .Q)(text).statements.length > _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.statements;
}
/** What stands before the direction in names like `3_users.mysql.up.sql`. */
const named = /\.([a-z]+\d?)(?:\.autocommit)?(?:\.up)?\.sql$/i;
const ours = /^(postgres|postgresql|pgsql|pg)$/i;
const others = /^(mysql|mariadb|sqlite3?|cockroach|cockroachdb|crdb|mssql|sqlserver|oracle|clickhouse)$/i;
/**
 * Of a directory with a file for each database, those that PostgreSQL gets: one that names it stands for the one that
 * names none, or all. Where all files are another database's there is nothing to distinguish.
 */
function filesOfPostgres(files) {
    const dialectOf = ({ path }) => named.exec((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .fileName */ .Md)(path))?.[1] ?? '';
    const general = ({ path }) => path.replace(named, whole => whole.replace(/^\.[a-z]+\d?(?=\.)/i, ''));
    const special = new Set(files.filter(file => ours.test(dialectOf(file))).map(general));
    const isOurs = (file) => {
        const dialect = dialectOf(file);
        return !others.test(dialect) && !special.has(/^all$/i.test(dialect) ? general(file) : file.path);
    };
    const kept = files.filter(isOurs);
    if (kept.length === 0)
        return { files: [...files], leftOut: [] };
    return { files: kept, leftOut: files.filter(file => !isOurs(file)) };
}
/** Of those that need nothing more, the first one runs next: yoyo's own rule, in its `topologicalsort.py`. */
function orderByNeeds(items) {
    const place = new Map(items.map(({ name }, i) => [name, i]));
    const needed = items.map(({ needs }) => new Set(needs.flatMap(name => place.get(name) ?? [])));
    const waiting = items.map(() => []);
    for (const [i, places] of needed.entries())
        for (const at of places)
            waiting[at]?.push(i);
    const ready = items.map((_, i) => i).filter(i => needed[i]?.size === 0);
    const order = [];
    for (let next = ready.shift(); next !== undefined; next = ready.shift()) {
        const item = items[next];
        if (item)
            order.push(item);
        for (const blocked of waiting[next] ?? []) {
            needed[blocked]?.delete(next);
            if (needed[blocked]?.size !== 0)
                continue;
            const after = ready.findIndex(other => other > blocked);
            ready.splice(after < 0 ? ready.length : after, 0, blocked);
        }
    }
    const done = new Set(order);
    const circle = items.filter(item => !done.has(item));
    return {
        order: [...order, ...circle],
        unknown: items.flatMap(item => item.needs.filter(name => !place.has(name)).map(needs => ({ item, needs }))),
        circle,
    };
}
/** What stops a runner that goes by them. */
function notOrdered({ unknown, circle }) {
    return [
        ...unknown.map(({ item: { file }, needs }) => ({
            file,
            why: `it names \`${needs}\` as one that must run before it, which is not there, and its runner refuses to run anything`,
            remedy: 'Name one that is there.',
        })),
        ...circle.map(({ file }) => ({
            file,
            why: 'it must run before itself, by what it and others name as what must run before them, and its runner refuses to run anything',
            remedy: 'Remove one of these dependencies.',
        })),
    ];
}


/***/ }),

/***/ 64393:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ meaning)
/* harmony export */ });
/* harmony import */ var _text_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35080);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45327);
/* harmony import */ var _split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83699);



/**
 * A form of a script that is equal exactly when only comments and white space between tokens differ. What stands in
 * a literal or a function's body counts as written. psql's own parts count too, for their rows and file names matter.
 */
async function meaning(source) {
    const split = (0,_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(source);
    const tokens = await (0,_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .scan */ .SQ)(split.text);
    if (!tokens)
        return (0,_text_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .trimLineEnds */ .DT)(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')).trimEnd();
    const words = tokens.filter(token => token.tokenName !== 'SQL_COMMENT' && token.tokenName !== 'C_COMMENT');
    const parts = split.parts.map(part => source.slice(part.start, part.end).replace(/\r\n?/g, '\n').trimEnd());
    return JSON.stringify([...words.map(token => token.text), ...parts]);
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

/***/ 50019:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QW: () => (/* binding */ looksForTable),
/* harmony export */   RW: () => (/* binding */ leftInSession),
/* harmony export */   mL: () => (/* binding */ RunSession)
/* harmony export */ });
/* harmony import */ var _languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83699);
/* harmony import */ var _schema_object_sql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14783);


const mayLeave = /\b(?:set|reset|set_config|discard|temp|temporary)\b/i;
/** Of a file that sets more than this, the last ones count. */
const maxStatements = 50;
/** Of a run that sets more than this, the last ones count. */
const maxInherited = 100;
/** One session for all files of a run: what each of them finds there. */
class RunSession {
    #left = [];
    /** A later run has another session. */
    nextRun() {
        this.#left = [];
    }
    /** What brings a fresh session into the state that this text finds. */
    foundBy(text) {
        return this.#left
            .filter(one => one.temporary === undefined || text.includes(one.temporary))
            .map(one => one.text)
            .join('\n');
    }
    /** Returns what this text leaves there. */
    leave(text, session) {
        const own = leftInSession(text, session);
        this.#left = [...this.#left, ...own].slice(-maxInherited);
        return own;
    }
}
const tableIsFound = {
    'on-path': "SELECT 'public' = ANY (current_schemas(false)) AS found",
    'in-first-schema': "SELECT coalesce(current_schema(), 'public') = 'public' AS found",
};
/** Stops where what a text leaves lets its runner not find its own table. `at`: where a part of the text is. */
async function* looksForTable({ by, where }, left, at) {
    const setter = left.find(({ text }) => /search_path/i.test(text))?.text;
    if (setter === undefined)
        return;
    const span = at(setter);
    const answer = yield { kind: 'ask', query: tableIsFound[where], span };
    if (answer?.kind !== 'done' || answer.rows[0]?.found !== false)
        return;
    yield {
        kind: 'stops',
        why: `The search_path that it leaves has no public: ${by} looks for its own table by it, does not find it, and stops`,
        cause: 'search_path',
        remedy: 'Write `SET LOCAL search_path`, or `RESET search_path;` as the last statement; remove the line if pg_dump wrote it.',
        span,
    };
}
/** What a script leaves of its session, as what brings another one into that state. */
function leftInSession(script, session) {
    if (!mayLeave.test(script))
        return [];
    const { statements, text } = (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(script);
    return statements
        .flatMap(({ start, end, words }) => {
        const statement = text.slice(start, end);
        if (!outlasts(words, statement) || (session !== 'kept' && words[0] !== 'create'))
            return [];
        return [words[0] === 'create' ? temporaryObject(statement) : { text: `${statement};` }];
    })
        .slice(-maxStatements);
}
/** What it was created from may be gone by now: then it is not there either, and who needs it says so. */
function temporaryObject(statement) {
    const name = /\b(?:table|view|sequence)\s+(?:if\s+not\s+exists\s+)?"?(\w+)/i.exec(statement)?.[1];
    const text = `DO ${(0,_schema_object_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(`BEGIN EXECUTE ${(0,_schema_object_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(statement)}; EXCEPTION WHEN OTHERS THEN NULL; END`)};`;
    return { text, ...(name === undefined ? {} : { temporary: name }) };
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


/***/ }),

/***/ 47850:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ mayHoldPsql),
/* harmony export */   R9: () => (/* binding */ wholeFiles),
/* harmony export */   V7: () => (/* binding */ sqlInterpreter),
/* harmony export */   Xv: () => (/* binding */ appliedIn),
/* harmony export */   ZW: () => (/* binding */ showsPsql)
/* harmony export */ });
/* harmony import */ var _languages_sql_grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45327);
/* harmony import */ var _languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83699);
/* harmony import */ var _session_left_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50019);



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
}), run = new _session_left_js__WEBPACK_IMPORTED_MODULE_1__/* .RunSession */ .mL()) {
    return {
        nextRun() {
            run.nextRun();
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
            yield* notSent(blanks.map(part => ({ ...part, kind: 'unverified' })), moved ? section : text.slice(span.start, span.end), span.start);
            if (section.includes('\0')) {
                yield {
                    kind: 'unverified',
                    why: 'the file holds a NUL character, which no PostgreSQL client can send',
                    span,
                };
                return;
            }
            const inherited = run.foundBy(section);
            if (inherited !== '')
                yield { kind: 'sql', text: inherited, span: { start: span.start, end: span.start }, verbatim: false };
            yield* moved ? sentWhole(section, reading) : sent(section, reading);
            if (!reading.session)
                return;
            const own = run.leave(section, reading.session);
            if (reading.findsTable)
                yield* (0,_session_left_js__WEBPACK_IMPORTED_MODULE_1__/* .looksForTable */ .QW)(reading.findsTable, own, setter => {
                    const at = span.start + Math.max(section.indexOf(setter), 0);
                    return { start: at, end: at + setter.length };
                });
        },
    };
}
/** Places in it are those of the whole section. */
async function* sentWhole(section, reading) {
    const { text } = (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(section);
    yield { kind: 'sql', text, span: reading.section, verbatim: false };
}
async function* sent(section, reading) {
    const span = reading.section;
    const inFile = ({ start, end }) => ({ start: span.start + start, end: span.start + end });
    const split = perhapsPsql.test(section) ? (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(section) : undefined;
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
    const parsed = await (0,_languages_sql_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(section.slice(marked ? 1 : 0));
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
    const isApplied = appliedIn(base);
    return sqlInterpreter((migration, text) => ({
        section: { start: 0, end: text.length },
        psql: isApplied(migration) ? true : { remedy: 'Take it out.' },
        passesMark: isApplied(migration),
    }));
}
/** Does base have this very file? Without a base, nothing is the change's. */
function appliedIn(base) {
    const applied = new Set(base?.histories.flatMap(({ migrations }) => migrations.map(({ file }) => file.oid)));
    return ({ file }) => base === undefined || applied.has(file.oid);
}
/** Does the text hold what only psql understands? */
function showsPsql(text) {
    return perhapsPsql.test(text) && (0,_languages_sql_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitScript */ .Q)(text).psql.length > 0;
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


/***/ }),

/***/ 14783:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ dropStatement),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   je: () => (/* binding */ functionsNamed),
/* harmony export */   oE: () => (/* binding */ existsCondition)
/* harmony export */ });
/* harmony import */ var _languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(626);
/* harmony import */ var _languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92910);


/** A text as an SQL literal. */
function literal(text) {
    const escaped = text.replaceAll("'", "''");
    return escaped.includes('\\') ? `E'${escaped.replaceAll('\\', '\\\\')}'` : `'${escaped}'`;
}
/**
 * An SQL condition: is the object there? A name without a schema counts wherever it is visible or not, but not in the
 * system's own schemas. Undefined for kinds that nobody asks about.
 */
function existsCondition(object) {
    const name = literal(object.name);
    const schema = (column) => object.schema === undefined
        ? `${column} NOT IN (SELECT oid FROM pg_namespace WHERE nspname IN ('pg_catalog', 'information_schema') OR nspname LIKE 'pg\\_toast%')`
        : `${column} IN (SELECT oid FROM pg_namespace WHERE nspname = ${literal(object.schema)})`;
    const table = `SELECT oid FROM pg_class WHERE relname = ${literal(object.table ?? '')} AND ${schema('relnamespace')}`;
    if ((0,_languages_sql_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isRelation */ .LL)(object.kind))
        return `EXISTS (SELECT FROM pg_class WHERE relname = ${name} AND ${schema('relnamespace')})`;
    switch (object.kind) {
        case 'column':
            return `EXISTS (SELECT FROM pg_attribute WHERE attname = ${name} AND NOT attisdropped AND attrelid IN (${table}))`;
        case 'constraint':
            return `EXISTS (SELECT FROM pg_constraint WHERE conname = ${name} AND conrelid IN (${table}))`;
        case 'trigger':
            return `EXISTS (SELECT FROM pg_trigger WHERE tgname = ${name} AND tgrelid IN (${table}))`;
        case 'policy':
            return `EXISTS (SELECT FROM pg_policy WHERE polname = ${name} AND polrelid IN (${table}))`;
        case 'rule':
            return `EXISTS (SELECT FROM pg_rewrite WHERE rulename = ${name} AND ev_class IN (${table}))`;
        case 'type':
            return `EXISTS (SELECT FROM pg_type WHERE typname = ${name} AND ${schema('typnamespace')})`;
        case 'enum value':
            return `EXISTS (SELECT FROM pg_enum JOIN pg_type t ON t.oid = enumtypid WHERE enumlabel = ${name} AND typname = ${literal(object.table ?? '')})`;
        case 'function':
            return `EXISTS (SELECT FROM pg_proc WHERE proname = ${name} AND ${schema('pronamespace')})`;
        case 'schema':
            return `EXISTS (SELECT FROM pg_namespace WHERE nspname = ${name})`;
        case 'extension':
            return `EXISTS (SELECT FROM pg_extension WHERE extname = ${name})`;
        case 'role':
            return `EXISTS (SELECT FROM pg_roles WHERE rolname = ${name})`;
        case 'database':
            return `EXISTS (SELECT FROM pg_database WHERE datname = ${name})`;
        default:
            return undefined;
    }
}
/** Takes an object away with all that depends on it; undefined for kinds that nobody compares. */
function dropStatement(object) {
    const { kind, schema, table = '' } = object;
    const name = (0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(object.name);
    const owner = (0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .qualified */ .LX)({ schema, name: table });
    switch (kind) {
        case 'table':
        case 'view':
        case 'materialized view':
        case 'sequence':
        case 'index':
        case 'type':
            return `DROP ${kind.toUpperCase()} ${(0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .qualified */ .LX)(object)} CASCADE`;
        case 'function':
            return `DO $gate$ DECLARE one regprocedure; BEGIN FOR one IN SELECT oid FROM pg_proc WHERE ${functionsNamed(object)}
      LOOP EXECUTE format('DROP ROUTINE %s CASCADE', one); END LOOP; END $gate$`;
        case 'column':
        case 'constraint':
            return `ALTER TABLE ${owner} DROP ${kind.toUpperCase()} ${name} CASCADE`;
        case 'trigger':
        case 'policy':
            return `DROP ${kind.toUpperCase()} ${name} ON ${owner}`;
        default:
            return undefined;
    }
}
/** Functions and procedures of a name, where the session finds them; an aggregate has no definition to compare. */
function functionsNamed({ schema, name }) {
    const where = schema === undefined
        ? "pg_function_is_visible(oid) AND pronamespace <> 'pg_catalog'::regnamespace"
        : `pronamespace = to_regnamespace(${literal((0,_languages_sql_object_names_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(schema))})`;
    return `prokind <> 'a' AND proname = ${literal(name)} AND ${where}`;
}


/***/ })

};
