export const id = 440;
export const ids = [440];
export const modules = {

/***/ 65895:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ memoized)
/* harmony export */ });
const recent = new WeakMap();
/** What one pull request brings is asked about more than once in a row; what came long before is not worth its room. */
const maxRecorded = 200;
/** The same answers, remembered for a while: reading code is most of what judging a small change costs. */
function memoized(effects) {
    const known = recent.get(effects) ?? new Map();
    recent.set(effects, known);
    return (migration, text) => {
        const key = JSON.stringify([migration.id, migration.file.path, migration.file.oid]);
        const before = known.get(key);
        if (before)
            return before;
        const answer = effects(migration, text);
        known.set(key, answer);
        const [oldest] = known.keys();
        if (known.size > maxRecorded && oldest !== undefined)
            known.delete(oldest);
        return answer;
    };
}


/***/ }),

/***/ 61870:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ Ledger)
/* harmony export */ });
/** What is there, and who made it: followed through what is dropped and renamed. Objects are known by keys. */
class Ledger {
    #there = new Map();
    get(key) {
        return this.#there.get(key)?.entry;
    }
    /** `within`: keys of what it goes away with. */
    create(key, entry, within = []) {
        this.#there.set(key, { entry, within });
    }
    /** With all that goes away with it. */
    drop(key) {
        this.#there.delete(key);
        for (const [other, { within }] of this.#there)
            if (within.includes(key))
                this.drop(other);
    }
    /** Its parts stay, each under another name, too. */
    rename(from, to, renamed) {
        this.#there.delete(from);
        for (const [key, { entry: part, within }] of [...this.#there]) {
            if (!within.includes(from))
                continue;
            this.#there.delete(key);
            const [name, moved] = renamed(part);
            this.create(name, moved, [...within.filter(one => one !== from), to.key]);
        }
        this.create(to.key, to.entry, to.within);
    }
    /** It may be gone, and nobody can tell. */
    forget(mayBeGone) {
        for (const [key, { entry }] of this.#there)
            if (mayBeGone(entry))
                this.#there.delete(key);
    }
}


/***/ }),

/***/ 7179:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ns: () => (/* binding */ outrankedBy),
/* harmony export */   W_: () => (/* binding */ foldConsequences),
/* harmony export */   Wv: () => (/* binding */ underReplay),
/* harmony export */   c6: () => (/* binding */ removalOf)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58322);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41969);


/** What `applied-migration-removed` is called: its name is here since other rules point at it. */
const removal = 'applied-migration-removed';
/** The finding about a migration that the change takes away: what else goes wrong then follows from it. */
function removalOf({ framework, scopeChanges }, gone) {
    const change = scopeChanges.find(({ removed }) => removed.includes(gone));
    const history = change?.merged ?? change?.base;
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)([removal, framework.id, history?.name ?? '', gone.file.path, gone.id]);
}
const rank = { error: 0, warning: 1, note: 2 };
/**
 * One cause, one finding: two ways to a database that end up different because a migration is gone, or because two have
 * one identity, follow from just that. A consequence is only folded below what is reported, and at least as loudly.
 */
function foldConsequences(findings) {
    const reported = new Map(findings.map(finding => [finding.fingerprint, finding]));
    const causes = new Map(findings
        .filter(({ rule, introduced }) => introduced && (rule === removal || rule === 'duplicate-revision'))
        .map(finding => [placeKey(finding), finding]));
    const unguarded = new Map(findings
        .filter(({ rule, introduced }) => introduced && rule === 'unguarded-downgrade')
        .map(finding => [placeKey(finding), finding]));
    return findings.map(finding => {
        const { causedBy, ...alone } = finding;
        // What a downgrade drops of somebody else's is missing afterwards.
        const reason = finding.rule === 'down-incomplete' ? unguarded.get(placeKey(finding)) : undefined;
        if (reason && rank[reason.severity] <= rank[finding.severity])
            return { ...finding, causedBy: reason.fingerprint };
        const isOutcome = finding.rule === 'replay-diverges';
        if (!isOutcome && finding.rule !== 'missing-parent' && finding.rule !== 'diverged-heads')
            return finding;
        const cause = isOutcome ? causes.get(placeKey(finding)) : reported.get(causedBy ?? '');
        return cause && rank[cause.severity] <= rank[finding.severity]
            ? { ...alone, causedBy: cause.fingerprint }
            : alone;
    });
}
function placeKey({ framework, history, path }) {
    return JSON.stringify([framework, history, path]);
}
/** What a reading of names and texts expects of a runner, and the runner itself may do otherwise. */
const expectations = new Set(['duplicate-version', 'out-of-order', 'same-object']);
function whenRun({ rule, whenRun: own }) {
    if (!expectations.has(rule))
        return own;
    return "The project's own command ran both, on base's database and on an empty one, with the same result, so this is only a note.";
}
/** The project's own command outranks what was expected of it. `ran`: histories whose migrations it ran on both ways. */
function outrankedBy(ran, findings) {
    return findings.map(found => {
        const more = ran.has((0,_model_report_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageKey */ .US)(found.framework, found.history)) ? whenRun(found) : undefined;
        return more === undefined ? found : { ...found, severity: 'note', message: `${found.message} ${more}` };
    });
}
/**
 * One cause, one finding: where the replay stopped at the very object that was found twice by reading, the finding of
 * the replay is the one to read, for it knows both structures.
 */
function underReplay(findings) {
    const duplicates = findings.filter(({ rule, causedBy }) => rule.startsWith('replay-duplicate-') && causedBy === undefined);
    return findings.map(finding => {
        if (finding.rule !== 'same-object')
            return finding;
        const here = duplicates.filter(({ path }) => path === finding.path);
        const cause = here.find(({ object }) => object !== undefined && object.key === finding.object?.key) ??
            here.find(({ range }) => isWithin(range.start, finding.range));
        return cause ? { ...finding, causedBy: cause.fingerprint } : finding;
    });
}
function isWithin({ line, column }, range) {
    const { start, end } = range;
    return ((line > start.line || (line === start.line && column >= start.column)) &&
        (line < end.line || (line === end.line && column < end.column)));
}


/***/ }),

/***/ 822:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ djangoMigration),
/* harmony export */   Hb: () => (/* binding */ sqlInitial),
/* harmony export */   kM: () => (/* binding */ djangoInitial),
/* harmony export */   oN: () => (/* binding */ alembicInitial),
/* harmony export */   pc: () => (/* binding */ alembicRevision)
/* harmony export */ });
/** A Django migration that does nothing but come after another one: what the examples need. */
function djangoMigration(app, parent, body = 'operations = []') {
    const dependencies = parent === undefined ? '[]' : `[("${app}", "${parent}")]`;
    return `from django.db import migrations\n\n\nclass Migration(migrations.Migration):\n    dependencies = ${dependencies}\n    ${body}\n`;
}
const djangoInitial = {
    'shop/migrations/__init__.py': '',
    'shop/migrations/0001_initial.py': djangoMigration('shop', undefined),
};
function alembicRevision(revision, parent) {
    const down = parent === undefined ? 'None' : `"${parent}"`;
    return `from alembic import op\n\nrevision = "${revision}"\ndown_revision = ${down}\n\n\ndef upgrade():\n    op.execute("select 1")\n\n\ndef downgrade():\n    pass\n`;
}
const alembicInitial = {
    'alembic.ini': '[alembic]\nscript_location = alembic\n',
    'alembic/env.py': '',
    'alembic/versions/a1_customers.py': alembicRevision('a1', undefined),
};
const sqlInitial = {
    'db/migrations/0001_customers.sql': 'create table customers (id int primary key);\n',
    'db/migrations/0002_orders.sql': 'create table orders (id int primary key);\n',
};


/***/ }),

/***/ 80440:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./src/model/fix.js
var fix = __webpack_require__(40516);
// EXTERNAL MODULE: ./src/model/shell-quote.js
var shell_quote = __webpack_require__(19136);
// EXTERNAL MODULE: ./src/rules/examples.js
var examples = __webpack_require__(822);
// EXTERNAL MODULE: ./src/model/listing.js
var listing = __webpack_require__(87395);
;// CONCATENATED MODULE: ./src/rules/words.js



/** Where a migration stands: in base's commit, or in the change itself. */
function placeOf(context, migration, message) {
    const ofBase = !context.change.incoming.has(migration) && context.baseCommit !== null;
    return {
        path: migration.file.path,
        range: migration.range,
        message,
        ...(ofBase && context.baseCommit ? { commit: context.baseCommit } : {}),
    };
}
/** "(added by Ada on 2026-01-02 in #12)", with a space before it; nothing where git's history does not tell. */
async function byWhom(context, migration) {
    if (context.change.incoming.has(migration))
        return '';
    const who = await context.authorship(migration.file.path);
    if (!who)
        return '';
    const where = who.pullRequest === undefined ? `in ${who.commit.slice(0, 7)}` : `in #${who.pullRequest}`;
    return ` (added by ${who.author} on ${who.date.slice(0, 10)} ${where})`;
}
/** A repair as a way out that a person can take. */
function repairFix(title, applies, repair) {
    return (0,fix/* fix */.U)({
        code: 'move',
        title,
        applies,
        edits: repair.edits,
        renames: repair.renames,
        commands: (0,shell_quote/* renameCommands */.N_)(repair.renames),
    });
}
const notYetApplied = 'Safe if you have only applied this migration locally.';
/** What people do where both sides generated the same: delete theirs, and generate what is left. */
function regenerateFix(context, migrations) {
    const { framework, baseName, change } = context;
    const { merged } = change;
    const mine = migrations.filter(migration => change.incoming.has(migration));
    // "#482" is another pull request: nobody merges that to go on.
    if (!merged || !framework.regenerate || mine.length === 0 || !isRevision(baseName))
        return [];
    if (isMergedAlready(context))
        return [];
    return [
        (0,fix/* fix */.U)({
            code: 'regenerate',
            title: 'Delete yours, bring your branch up to date, and generate it again',
            applies: `${notYetApplied} Undo it there first, and keep a copy of what you wrote by hand.`,
            commands: [`git merge ${(0,shell_quote/* shellQuote */.ZL)(baseName)}`, ...framework.regenerate(merged, mine, baseName)],
        }),
    ];
}
function isRevision(name) {
    return /^[\w./-]+$/.test(name) && !name.startsWith('-');
}
/**
 * Is there no base to compare with? Then everything counts as incoming, and yet all of it is merged already: nothing may
 * be offered that is only right for what nobody has applied.
 */
function isMergedAlready({ baseCommit }) {
    return baseCommit === null;
}
/** Of migrations that claim the same, each that has to give way, and the one that stays. */
function collisionsAmong(twins, incoming) {
    const there = twins.find(migration => !incoming.has(migration)) ?? twins[0];
    if (!there || twins.length < 2)
        return [];
    const arriving = twins.filter(migration => incoming.has(migration) && migration !== there);
    return (arriving.length > 0 ? arriving : twins.slice(1)).map(migration => ({ migration, there }));
}
/** " (on main)" or " (in #12)": which side a migration is of. */
function whoseIs(migration, context) {
    if (isMergedAlready(context))
        return '';
    return context.change.incoming.has(migration) ? ' (also in this change)' : ` (${onBase(context)})`;
}
/** "on main"; of another pull request, which has its number for a name, "in #12". */
function onBase({ baseName }) {
    return `${baseName.startsWith('#') ? 'in' : 'on'} ${baseName}`;
}
/** Puts incoming migrations after another one, if the framework knows how. */
async function fixByMoving(context, chain, after, title) {
    const { change, framework } = context;
    if (!framework.repair || !change.merged || chain.length === 0 || isMergedAlready(context))
        return [];
    const everyIncoming = new Set(context.scopeChanges.flatMap(({ incoming }) => [...incoming]));
    const repair = await framework.repair({
        chain,
        after,
        history: change.merged,
        scope: context.scope,
        tree: context.merged,
        incoming: migration => everyIncoming.has(migration),
    });
    return repair ? [repairFix(title, notYetApplied, repair)] : [];
}
/** What to do about one of two migrations that are both merged. */
const onlyWhereUnapplied = 'Both are merged already: change one of them only if no database has run it. Otherwise add the difference in a new migration.';
/** Behaviour texts end a sentence; alone they need a capital and a full stop. */
function sentence(text) {
    const first = text.charAt(0);
    return `${/[a-z]/.test(first) ? first.toUpperCase() + text.slice(1) : text}.`;
}

;// CONCATENATED MODULE: ./src/rules/applied-migration-edited.js




/** A migration of base with another content. Comments and white space do not count. */
const appliedMigrationEdited = {
    meta: {
        id: 'applied-migration-edited',
        title: 'A migration that is already on base was edited',
        what: 'The change edits a migration that is already on base, and not only its comments.',
        why: 'Databases that have run it do not run it again, so they end up different from new ones.',
        remedy: 'Restore the file, and make the change in a new migration.',
        severity: 'warning',
        bad: {
            base: examples/* sqlInitial */.Hb,
            change: { 'db/migrations/0002_orders.sql': 'create table orders (id bigint primary key);\n' },
        },
        good: {
            base: examples/* sqlInitial */.Hb,
            change: {
                'db/migrations/0002_orders.sql': '-- Orders.\ncreate table orders (\n  id int primary key\n);\n',
            },
        },
    },
    async *check(context) {
        const { change, framework, runner, baseName, merged, baseTree } = context;
        for (const { before, after } of change.edited) {
            if (after.repeatable)
                continue;
            const [was, is] = await Promise.all([baseTree.readText(before.file), merged.readText(after.file)]);
            if (was === is)
                continue;
            const [meant, means] = await Promise.all([framework.meaning(was), framework.meaning(is)]);
            const comparesText = runner.comparesText && !after.edited;
            if (meant === means && (!comparesText || compared(runner, was) === compared(runner, is)))
                continue;
            const { outcome, consequence } = after.edited ?? runner.edited;
            yield {
                severity: outcome === 'refuses' && !after.mayBeEdited ? 'error' : 'warning',
                introduced: true,
                path: after.file.path,
                range: after.range,
                symbol: after.id,
                message: `This change edits \`${after.name}\`, which is already on ${baseName}, so databases may have applied it. ${sentence(consequence)} Restore the file, and make the change in a new migration.`,
                related: context.baseCommit
                    ? [
                        {
                            path: before.file.path,
                            range: before.range,
                            message: 'the version on base',
                            commit: context.baseCommit,
                        },
                    ]
                    : [],
                fixes: context.baseCommit
                    ? [
                        (0,fix/* fix */.U)({
                            title: `Restore ${after.name}`,
                            applies: 'Right if any database has applied it. Make the change in a new migration.',
                            commands: [`git checkout ${context.baseCommit} -- ${(0,shell_quote/* shellQuote */.ZL)(before.file.path)}`],
                        }),
                    ]
                    : [],
            };
        }
    },
};
/** The part of a file that its runner compares. */
function compared({ comparesFrom }, text) {
    return comparesFrom === undefined ? text : text.slice(Math.max(text.indexOf(comparesFrom), 0));
}

// EXTERNAL MODULE: ./src/model/position.js
var position = __webpack_require__(61996);
// EXTERNAL MODULE: ./src/text/paths.js
var text_paths = __webpack_require__(98069);
;// CONCATENATED MODULE: ./src/rules/renamed-migrations.js





const mostNamed = 3;
/** More commands are not pasted. */
const mostListed = 10;
/** Files that nobody known runs have other names, and are the same otherwise: one decision, however many they are. */
async function renamedFinding(context) {
    const { renamed } = context.change;
    const [first] = renamed;
    const back = await renamesBack(context);
    return {
        severity: 'warning',
        introduced: true,
        path: first?.after.file.path ?? '',
        range: first?.after.range ?? position/* startOfFile */.Si,
        symbol: renamed.map(({ before, after }) => `${before.id} ${after.id}`).join(' '),
        message: describe(context),
        whenRun: "The project's own command ran on base's database and on an empty one, with the same result, so this is only a note.",
        related: renamed.slice(1, mostNamed).map(({ before, after }) => ({
            path: after.file.path,
            range: after.range,
            message: `was ${before.name}`,
        })),
        fixes: back.length > mostListed ? [] : [renameBack(renamed, back)],
    };
}
function describe(context) {
    const { renamed } = context.change;
    const [first] = renamed;
    if (first && renamed.length === 1) {
        const [old, now] = [first.before.name, first.after.name];
        return `\`${old}\`, which is ${onBase(context)}, is now called \`${now}\`. Its number and what it does are the same. Nothing says who runs these files: a runner that identifies migrations by their numbers does not notice, and one that goes by whole names runs \`${now}\` again, on top of what \`${old}\` created. Keep the old name, unless your runner goes by numbers.`;
    }
    const names = renamed
        .slice(0, mostNamed)
        .map(({ before, after }) => `\`${before.name}\` to \`${after.name}\``);
    const more = renamed.length > mostNamed ? [`${renamed.length - mostNamed} more`] : [];
    return `This change renames ${renamed.length} migrations that are ${onBase(context)}: ${(0,listing/* joined */.oR)([...names, ...more])}. Their numbers and what they do are the same. Nothing says who runs these files: a runner that identifies migrations by their numbers does not notice, and one that goes by whole names runs them again, on top of what they created. Keep the old names, unless your runner goes by numbers.`;
}
function renameBack(renamed, back) {
    const [first] = renamed;
    return (0,fix/* fix */.U)({
        title: renamed.length === 1 ? `Rename it back to ${first?.before.name}` : 'Rename them back',
        applies: 'Right if your runner goes by whole names, and if you do not know.',
        commands: (0,shell_quote/* renameCommands */.N_)(back),
    });
}
/** The files where they are, with the names that they had; files that take them back go along. */
async function renamesBack(context) {
    const { change, baseTree, merged } = context;
    const renames = [];
    for (const { before, after } of change.renamed) {
        const [was, is] = [
            await pathsOf(context, before, change.base, baseTree),
            await pathsOf(context, after, change.merged, merged),
        ];
        for (const [index, from] of is.entries()) {
            const to = was[index] && (0,text_paths/* within */.ux)((0,text_paths/* parentOf */.gN)(from), (0,text_paths/* fileName */.Md)(was[index]));
            if (to !== undefined && to !== from)
                renames.push({ from, to });
        }
    }
    return renames;
}
/** A migration's file, and the one that takes it back, if that is another one. */
async function pathsOf({ framework }, migration, history, tree) {
    const { path } = migration.file;
    const down = history && framework.downOf?.(migration, await tree.readText(migration.file), history.reading);
    const [other] = (down?.paths ?? []).filter(one => one !== path && tree.file(one) !== undefined);
    return other === undefined ? [path] : [path, other];
}

;// CONCATENATED MODULE: ./src/rules/applied-migration-removed.js







/** A migration of base that the change takes away or renames. */
const appliedMigrationRemoved = {
    meta: {
        id: 'applied-migration-removed',
        title: 'A migration that is already on base was removed',
        what: 'The change deletes or renames a migration that is on base, and no squash replaces it. If nothing says who runs ' +
            'the files, a new name for the same number and the same content is a warning, and the verdict is unknown where PostgreSQL would refuse to run it again.',
        why: 'Databases that have run it recorded it under its old name. They keep what it created, and a migration that ' +
            'replaces it runs on top of that.',
        remedy: 'Restore the file, and undo its effects in a new migration.',
        severity: 'error',
        bad: {
            base: { ...examples/* djangoInitial */.kM, 'shop/migrations/0002_price.py': (0,examples/* djangoMigration */.Ec)('shop', '0001_initial') },
            change: {
                'shop/migrations/0002_price.py': null,
                'shop/migrations/0002_price_and_stock.py': (0,examples/* djangoMigration */.Ec)('shop', '0001_initial'),
            },
        },
        good: {
            base: { ...examples/* djangoInitial */.kM, 'shop/migrations/0002_price.py': (0,examples/* djangoMigration */.Ec)('shop', '0001_initial') },
            change: { 'shop/migrations/0003_stock.py': (0,examples/* djangoMigration */.Ec)('shop', '0002_price') },
        },
    },
    async *check(context) {
        const { change } = context;
        if (change.renamed.length > 0)
            yield await renamedFinding(context);
        const { base, merged, removed, moved } = change;
        if (moved || !base || removed.length === 0)
            return;
        if (!merged || merged.migrations.length === 0) {
            const dependents = dependentsOf(context, removed);
            yield {
                severity: 'warning',
                introduced: true,
                path: removed[0]?.file.path ?? base.directory,
                range: position/* startOfFile */.Si,
                symbol: '*',
                message: `This change removes all ${removed.length} migrations of ${base.name}. Databases keep what they created: the tables stay until another migration drops them.${stillNeeded(dependents)}`,
                related: dependents.slice(0, applied_migration_removed_mostNamed).map(({ migration, range }) => ({
                    path: migration.file.path,
                    range,
                    message: `${migration.id} depends on it`,
                })),
            };
            return;
        }
        const covered = new Set([...context.scope, ...context.scopeChanges.flatMap(other => (other.base ? [other.base] : []))].flatMap(history => history.migrations.flatMap(migration => migration.replaces)));
        const gone = removed
            .filter(({ id, repeatable }) => !covered.has(id) && !repeatable)
            .map(migration => ({ migration, successor: successorOf(context, migration) }));
        const alone = gone.flatMap(({ migration, successor }) => (successor ? [] : migration));
        if (alone.length > 1)
            yield severalGone(context, alone);
        for (const { migration, successor } of gone) {
            if (!successor && alone.length > 1)
                continue;
            yield {
                introduced: true,
                path: migration.file.path,
                range: position/* startOfFile */.Si,
                symbol: migration.id,
                ...applied_migration_removed_describe(context, migration, successor),
                related: successor
                    ? [
                        {
                            path: successor.file.path,
                            range: successor.range,
                            message: `${successor.name} replaces it`,
                        },
                    ]
                    : [],
                fixes: bringBack(context, migration, successor),
            };
        }
    },
};
/** One decision: the history was shortened, or files were lost. */
function severalGone({ runner, baseName, baseCommit }, gone) {
    const names = gone.slice(0, applied_migration_removed_mostNamed).map(({ name }) => `\`${name}\``);
    const more = gone.length > applied_migration_removed_mostNamed ? [`${gone.length - applied_migration_removed_mostNamed} more`] : [];
    const happened = `This change removes ${gone.length} migrations that are on ${baseName}, so databases may have applied them: ${(0,listing/* joined */.oR)([...names, ...more])}. ${sentence(runner.removed.consequence)}`;
    const paths = gone.map(({ file }) => file.path);
    const back = paths.length > applied_migration_removed_mostListed ? [...new Set(paths.map(text_paths/* parentOf */.gN))] : paths;
    return {
        introduced: true,
        path: paths[0] ?? '',
        range: position/* startOfFile */.Si,
        symbol: gone.map(({ id }) => id).join(' '),
        message: `${happened} Restore the files, and change the schema in a new migration.`,
        happened,
        related: [],
        fixes: baseCommit
            ? [
                (0,fix/* fix */.U)({
                    title: `Restore all ${gone.length}`,
                    applies: 'Right wherever one of them was applied: databases know them by their names.',
                    commands: [`git checkout ${baseCommit} -- ${back.map(shell_quote/* shellQuote */.ZL).join(' ')}`],
                }),
            ]
            : [],
    };
}
function applied_migration_removed_describe({ runner, baseName }, migration, successor) {
    const what = successor
        ? `\`${successor.name}\` replaces \`${migration.name}\``
        : `This change removes \`${migration.name}\``;
    const after = successor
        ? ` They then run \`${successor.name}\` as if it were new, on top of what \`${migration.name}\` created.`
        : '';
    const happened = `${what}, which is on ${baseName}, so databases may have applied it. ${sentence(runner.removed.consequence)}${after}`;
    return {
        message: `${happened} Restore the file, and change the schema in a new migration.`,
        happened,
    };
}
/** Back as it was; what came in its place, and is another migration, is generated on top of it. */
function bringBack(context, migration, successor) {
    const { baseCommit, change, framework, baseName } = context;
    const { merged } = change;
    if (!baseCommit || !merged)
        return [];
    const back = `git checkout ${baseCommit} -- ${(0,shell_quote/* shellQuote */.ZL)(migration.file.path)}`;
    const same = successor?.file.oid === migration.file.oid;
    const again = successor && !same && change.incoming.has(successor)
        ? framework.regenerate?.(merged, [successor], baseName)
        : undefined;
    return [
        again
            ? (0,fix/* fix */.U)({
                code: 'regenerate',
                title: `Restore ${migration.name}, delete yours, and generate it again`,
                applies: 'Right if any database has applied it. Keep a copy of what you wrote by hand: it is not generated again.',
                commands: [back, ...again],
            })
            : (0,fix/* fix */.U)({
                title: `Restore ${migration.name}`,
                applies: 'Right if any database has applied it: to undo or change what it did, add a new migration.',
                commands: [back, ...(successor && same ? [(0,shell_quote/* removeCommand */.mR)([successor.file.path])] : [])],
            }),
    ];
}
const applied_migration_removed_mostNamed = 3;
/** Of more files, their directories are named. */
const applied_migration_removed_mostListed = 10;
/** Migrations that stay and come after what is gone; Django's `__first__` stands for any of an app. */
function dependentsOf({ scope }, removed) {
    const gone = new Set(removed.map(({ id }) => id));
    const isGone = (id) => {
        const app = /^(.*\.)__(?:first|latest)__$/.exec(id)?.[1];
        return app === undefined ? gone.has(id) : removed.some(one => one.id.startsWith(app));
    };
    return scope.flatMap(({ migrations }) => migrations.flatMap(migration => {
        const parent = migration.parents.find(({ id }) => isGone(id));
        return parent ? [{ migration, range: parent.range }] : [];
    }));
}
function stillNeeded(dependents) {
    if (dependents.length === 0)
        return '';
    const names = dependents.slice(0, applied_migration_removed_mostNamed).map(({ migration }) => `\`${migration.id}\``);
    const more = dependents.length > applied_migration_removed_mostNamed ? [`${dependents.length - applied_migration_removed_mostNamed} more`] : [];
    return ` ${(0,listing/* joined */.oR)([...names, ...more])} still ${dependents.length === 1 ? 'depends' : 'depend'} on them: unless an installed package has migrations with these names, nothing runs any more. Point ${dependents.length === 1 ? 'it' : 'them'} elsewhere first.`;
}
/** The incoming file with the same bytes, or else with the same number: what the removed one became. */
function successorOf({ change }, gone) {
    const incoming = [...change.incoming];
    return (incoming.find(({ file }) => file.oid === gone.file.oid) ??
        incoming.find(({ version }) => version !== undefined && version === gone.version));
}

;// CONCATENATED MODULE: ./src/rules/dependency-cycle.js


/** Migrations that wait for each other. */
const dependencyCycle = {
    meta: {
        id: 'dependency-cycle',
        title: 'Migrations depend on each other in a cycle',
        what: 'Following the parents of a migration leads back to it.',
        why: 'No order satisfies all dependencies, so the runner refuses to run anything.',
        remedy: 'Remove the dependency that closes the cycle.',
        severity: 'error',
        bad: {
            base: examples/* djangoInitial */.kM,
            change: {
                'shop/migrations/0002_stock.py': (0,examples/* djangoMigration */.Ec)('shop', '0003_price'),
                'shop/migrations/0003_price.py': (0,examples/* djangoMigration */.Ec)('shop', '0002_stock'),
            },
        },
        good: {
            base: examples/* djangoInitial */.kM,
            change: {
                'shop/migrations/0002_stock.py': (0,examples/* djangoMigration */.Ec)('shop', '0001_initial'),
                'shop/migrations/0003_price.py': (0,examples/* djangoMigration */.Ec)('shop', '0002_stock'),
            },
        },
    },
    *check(context) {
        const { change, runner, scope, scopeChanges } = context;
        if (!change.merged || runner.order !== 'graph')
            return;
        const cycles = cyclesOf(scope);
        if (cycles.length === 0)
            return;
        const before = new Set(cyclesIn(scopeChanges.flatMap(({ base }) => (base ? [base] : []))).map(cycle => cycle.map(({ id }) => id).join('\0')));
        const changed = new Set(scopeChanges.flatMap(({ incoming, edited }) => [...incoming, ...edited.map(({ after }) => after)]));
        for (const cycle of cycles) {
            // A circle through several apps is reported once, in the history of its first member.
            const place = cycle.find(migration => changed.has(migration)) ?? cycle[0];
            if (!place || !change.merged.migrations.includes(place))
                continue;
            const ids = cycle.map(({ id }) => id);
            const next = cycle[(cycle.indexOf(place) + 1) % cycle.length];
            yield {
                introduced: !before.has(ids.join('\0')) || cycle.some(migration => changed.has(migration)),
                path: place.file.path,
                range: place.parents.find(parent => parent.id === next?.id)?.range ?? place.range,
                symbol: ids.join(' '),
                message: `These migrations depend on each other in a cycle: ${[...ids, ids[0]].join(' → ')}. The runner can't order them, and refuses to run anything. Remove the dependency that closes the cycle.`,
                related: cycle
                    .filter(migration => migration !== place)
                    .map(migration => placeOf(context, migration, 'also in the cycle')),
            };
        }
    },
};
const found = new WeakMap();
/** Every history of a scope asks for the same circles: they are looked for once. */
function cyclesOf(scope) {
    let cycles = found.get(scope);
    if (!cycles) {
        cycles = cyclesIn(scope);
        found.set(scope, cycles);
    }
    return cycles;
}
/** Strongly connected components with more than one member or an edge to itself. */
function cyclesIn(scope) {
    const migrations = new Map();
    const parents = new Map();
    for (const history of scope) {
        for (const [id, ids] of history.reading.parents) {
            const migration = history.get(id);
            if (migration)
                migrations.set(id, migration);
            parents.set(id, [...ids, ...(history.reading.dependencies?.get(id) ?? [])]);
        }
    }
    return new Components(parents).all
        .filter(members => members.length > 1 || members.some(id => parents.get(id)?.includes(id)))
        .map(members => inOrder(members, parents).flatMap(member => migrations.get(member) ?? []));
}
/** Tarjan's algorithm, without recursion: a history may be longer than the stack. */
class Components {
    all = [];
    #parents;
    #index = new Map();
    #low = new Map();
    #onStack = new Set();
    #stack = [];
    constructor(parents) {
        this.#parents = parents;
        for (const root of parents.keys())
            if (!this.#index.has(root))
                this.#walk(root);
    }
    #walk(root) {
        const work = [{ id: root, next: 0 }];
        for (let frame = work.at(-1); frame; frame = work.at(-1)) {
            const { id } = frame;
            if (frame.next === 0)
                this.#enter(id);
            const parent = this.#parents.get(id)?.[frame.next++];
            if (parent === undefined) {
                work.pop();
                const above = work.at(-1);
                if (above)
                    this.#lower(above.id, this.#low.get(id));
                this.#close(id);
            }
            else if (!this.#index.has(parent) && this.#parents.has(parent))
                work.push({ id: parent, next: 0 });
            else if (this.#onStack.has(parent))
                this.#lower(id, this.#index.get(parent));
        }
    }
    #enter(id) {
        this.#low.set(id, this.#index.size);
        this.#index.set(id, this.#index.size);
        this.#stack.push(id);
        this.#onStack.add(id);
    }
    #lower(id, to = 0) {
        this.#low.set(id, Math.min(this.#low.get(id) ?? 0, to));
    }
    #close(id) {
        if (this.#low.get(id) !== this.#index.get(id))
            return;
        const members = this.#stack.splice(this.#stack.lastIndexOf(id));
        for (const member of members)
            this.#onStack.delete(member);
        this.all.push(members);
    }
}
/** One way round the circle, from its alphabetically first member: stable over runs. */
function inOrder(members, parents) {
    const inside = new Set(members);
    const start = [...members].sort()[0] ?? '';
    const from = new Map([[start, start]]);
    const queue = [start];
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
        for (const parent of parents.get(id) ?? []) {
            if (parent === start) {
                const way = [id];
                while (way[0] !== start)
                    way.unshift(from.get(way[0] ?? start) ?? start);
                return way;
            }
            if (inside.has(parent) && !from.has(parent)) {
                from.set(parent, id);
                queue.push(parent);
            }
        }
    }
    return [...members];
}

// EXTERNAL MODULE: ./src/rules/consequences.js
var consequences = __webpack_require__(7179);
;// CONCATENATED MODULE: ./src/rules/diverged-heads.js




/** More than one head where the runner takes only one. */
const divergedHeads = {
    meta: {
        id: 'diverged-heads',
        title: 'The history has more than one head',
        what: 'After the merge, the history has two leaf migrations (heads).',
        why: 'Both were created on the same parent, without knowledge of each other. The runner does not know which one comes last, and refuses to run.',
        remedy: 'Make your migration depend on the other one (rebase it), or add a merge migration.',
        severity: 'error',
        bad: {
            base: { ...examples/* djangoInitial */.kM, 'shop/migrations/0002_price.py': (0,examples/* djangoMigration */.Ec)('shop', '0001_initial') },
            change: { 'shop/migrations/0002_stock.py': (0,examples/* djangoMigration */.Ec)('shop', '0001_initial') },
        },
        good: {
            base: { ...examples/* djangoInitial */.kM, 'shop/migrations/0002_price.py': (0,examples/* djangoMigration */.Ec)('shop', '0001_initial') },
            change: { 'shop/migrations/0003_stock.py': (0,examples/* djangoMigration */.Ec)('shop', '0002_price') },
        },
    },
    async *check(context) {
        const { change, runner } = context;
        const { base, merged } = change;
        if (!merged || runner.order !== 'graph')
            return;
        // A line that hangs in the air is reported as missing-parent: where it belongs is not known.
        const hanging = new Set(merged.reading.missing.map(({ migration }) => migration.id));
        const heads = merged.heads().filter(head => ![...merged.ancestorsOf(head.id)].some(id => hanging.has(id)));
        const baseHeads = base?.heads() ?? [];
        const clashes = clashesBetween(heads, merged);
        // A head that the change brings is its own: it had the choice to join what base left apart.
        const introduced = clashes.filter(([a, b]) => (!change.moved && (change.incoming.has(a) || change.incoming.has(b))) ||
            !isInherited(a, b, baseHeads, merged, change.moved));
        const inherited = clashes.filter(clash => !introduced.includes(clash));
        const reported = new Set();
        for (const [a, b] of introduced) {
            const [moving, settled] = change.incoming.has(a) && !change.incoming.has(b) ? [a, b] : [b, a];
            if (reported.has(moving))
                continue;
            reported.add(moving);
            yield {
                introduced: true,
                path: moving.file.path,
                range: moving.parents[0]?.range ?? moving.range,
                symbol: [moving.id, settled.id].sort().join(' '),
                ...diverged_heads_describe(context, moving, settled),
                ...followsFrom(context, moving),
                related: [placeOf(context, settled, `the other head${await byWhom(context, settled)}`)],
                graph: graphAround(merged, [moving, settled], change),
                fixes: await fixesOf(context, merged, [settled, moving]),
            };
        }
        const [first] = inherited;
        if (first) {
            yield {
                introduced: false,
                path: first[0].file.path,
                range: first[0].range,
                symbol: heads
                    .map(head => head.id)
                    .sort()
                    .join(' '),
                message: `${context.baseName} itself has several heads in ${merged.name}: ${(0,listing/* joined */.oR)([...new Set(inherited.flat())].map(head => head.name))}. ${sentence(runner.severalHeads.consequence)} This change did not introduce them.`,
                related: [placeOf(context, first[1], 'another head')],
                fixes: await mergeFix(context, merged, first),
            };
        }
    },
};
async function fixesOf(context, merged, [settled, moving]) {
    const chain = chainOf(merged, moving, settled, context.change.incoming);
    return [
        ...(context.change.incoming.has(settled) ? [] : regenerateFix(context, chain)),
        ...(await fixByMoving(context, chain, settled, `Make ${moving.name} depend on ${settled.name}`)),
        ...(await mergeFix(context, merged, [settled, moving])),
    ];
}
/** Heads of base that a removed migration had joined are apart because it is gone. */
function followsFrom(context, moving) {
    const joined = joinedBy(context);
    return joined && !context.change.incoming.has(moving) ? { causedBy: (0,consequences/* removalOf */.c6)(context, joined) } : {};
}
function joinedBy({ change }) {
    return change.removed.find(gone => gone.parents.length > 1);
}
function diverged_heads_describe(context, moving, settled) {
    const { change, runner } = context;
    const joined = joinedBy(context);
    const settledAlready = isMergedAlready(context);
    const where = whoseIs(settled, context);
    const remedy = settledAlready
        ? 'Join them with a merge migration.'
        : `Make \`${moving.name}\` depend on \`${settled.name}\`.`;
    const removed = !change.incoming.has(moving) && joined
        ? ` This change removes \`${joined.name}\`, the merge migration that joined them.`
        : '';
    const happened = `${change.merged?.name} has two heads${settledAlready ? '' : ' after merging'}: \`${moving.name}\` and \`${settled.name}\`${where}.${removed} ${sentence(runner.severalHeads.consequence)}`;
    return { message: `${happened} ${remedy}`, happened };
}
/** Every two heads that may not stand side by side. */
function clashesBetween(heads, history) {
    const clashes = [];
    heads.forEach((a, i) => {
        for (const b of heads.slice(i + 1))
            if (!history.reading.mayCoexist?.(a, b))
                clashes.push([a, b]);
    });
    return clashes;
}
/** Base had this clash: each of the two comes from a head of base that the other one does not come from. */
function isInherited(a, b, baseHeads, merged, moved) {
    if (moved)
        return baseHeads.length > 1;
    const ancestorsOfA = merged.ancestorsOf(a.id);
    const ancestorsOfB = merged.ancestorsOf(b.id);
    const only = (mine, other) => baseHeads.some(head => mine.has(head.id) && !other.has(head.id));
    return only(ancestorsOfA, ancestorsOfB) && only(ancestorsOfB, ancestorsOfA);
}
/** The incoming migrations that lead to a head and not to the settled one, oldest first. */
function chainOf(history, head, settled, incoming) {
    const known = history.ancestorsOf(settled.id);
    const chain = [];
    const seen = new Set();
    const visit = (start) => {
        const stack = [{ id: start, left: false }];
        for (let next = stack.pop(); next; next = stack.pop()) {
            const migration = history.get(next.id);
            if (!migration || known.has(next.id))
                continue;
            if (next.left) {
                if (incoming.has(migration))
                    chain.push(migration);
                continue;
            }
            if (seen.has(next.id))
                continue;
            seen.add(next.id);
            stack.push({ id: next.id, left: true }, ...history.parentsOf(next.id).map(id => ({ id, left: false })));
        }
    };
    visit(head.id);
    return chain;
}
async function mergeFix({ framework, merged }, history, heads) {
    const command = framework.mergeCommand?.(history, heads);
    const file = await framework.mergeFile?.(history, heads, merged);
    if (!command && !file)
        return [];
    return [
        (0,fix/* fix */.U)({
            code: 'merge-heads',
            title: 'Add a merge migration',
            applies: 'Right if databases have applied both already, and the two do not touch the same tables: a merge migration only orders them, it does not reconcile them. Commit the file, or let the command write one like it.',
            creates: file ? [file] : [],
            commands: command ? [command] : [],
        }),
    ];
}
/** As much of the graph as shows how two migrations came apart: each one's line back to what they share. */
function graphAround(history, around, change) {
    const depth = 6;
    const shown = new Map();
    const edges = [];
    for (const start of around) {
        let layer = [start.id];
        for (let step = 0; step <= depth && layer.length > 0; step++) {
            const next = [];
            for (const id of layer) {
                const migration = history.get(id);
                if (!migration || shown.has(id))
                    continue;
                shown.set(id, migration);
                const shared = around.every(other => history.ancestorsOf(other.id).has(id));
                if (!shared)
                    next.push(...history.parentsOf(id));
            }
            layer = next;
        }
    }
    for (const id of shown.keys()) {
        for (const parent of history.parentsOf(id))
            if (shown.has(parent))
                edges.push([parent, id]);
    }
    return {
        nodes: [...shown.values()].map(migration => ({
            id: migration.id,
            label: migration.name,
            side: change.incoming.has(migration) ? 'incoming' : 'base',
        })),
        edges,
    };
}

;// CONCATENATED MODULE: ./src/rules/duplicate-revision.js


/** Two files of a declared graph with one identity. */
const duplicateRevision = {
    meta: {
        id: 'duplicate-revision',
        title: 'Two migrations have the same id',
        what: 'Two files of one history have the same revision id.',
        why: 'The runner identifies migrations by their id. It uses one of the two, and the other one never runs.',
        remedy: 'Give the incoming migration its own id.',
        severity: 'error',
        bad: {
            base: { ...examples/* alembicInitial */.oN, 'alembic/versions/b2_orders.py': (0,examples/* alembicRevision */.pc)('b2', 'a1') },
            change: { 'alembic/versions/b2_prices.py': (0,examples/* alembicRevision */.pc)('b2', 'a1') },
        },
        good: {
            base: { ...examples/* alembicInitial */.oN, 'alembic/versions/b2_orders.py': (0,examples/* alembicRevision */.pc)('b2', 'a1') },
            change: { 'alembic/versions/c3_prices.py': (0,examples/* alembicRevision */.pc)('c3', 'b2') },
        },
    },
    async *check(context) {
        const { change, runner, baseName } = context;
        const { merged, incoming } = change;
        if (!merged || runner.order !== 'graph')
            return;
        for (const [id, twins] of merged.groupedBy(migration => migration.id)) {
            for (const { migration, there } of collisionsAmong(twins, incoming)) {
                const introduced = incoming.has(migration);
                const settled = isMergedAlready(context);
                const whose = whoseIs(there, context);
                const remedy = settled
                    ? onlyWhereUnapplied
                    : `Give ${introduced ? 'the incoming one' : 'one of them'} its own id.`;
                yield {
                    introduced,
                    path: migration.file.path,
                    range: migration.range,
                    symbol: `${id} ${migration.file.path}`,
                    message: migration.file.path === there.file.path
                        ? `Both this change and ${baseName} add \`${migration.file.path}\`, with different content. Only one of them can be there after the merge: give yours another name and position.`
                        : `\`${migration.file.path}\` and \`${there.file.path}\`${whose} have the same revision id, \`${id}\`. ${sentence(runner.duplicateId.consequence)} ${remedy}`,
                    related: [placeOf(context, there, `already uses ${id}${await byWhom(context, there)}`)],
                    fixes: introduced
                        ? await fixByMoving(context, [migration], there, `Give ${migration.name} its own id`)
                        : [],
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/duplicate-version.js


/** Two files of a numbered history with one number. */
const duplicateVersion = {
    meta: {
        id: 'duplicate-version',
        title: 'Two migrations claim the same version',
        what: 'Two files of one history have the same version.',
        why: 'Depending on the runner, it refuses to start, or silently never runs one of them.',
        remedy: 'Give the incoming migration the next free version.',
        severity: 'error',
        bad: { base: examples/* sqlInitial */.Hb, change: { 'db/migrations/0002_prices.sql': 'create table prices (id int);\n' } },
        good: {
            base: examples/* sqlInitial */.Hb,
            change: { 'db/migrations/0003_prices.sql': 'create table prices (id int);\n' },
        },
    },
    async *check(context) {
        const { change, runner, baseName } = context;
        const { merged, incoming } = change;
        if (!merged || !isCollision(context))
            return;
        const latest = merged.migrations.filter(migration => !incoming.has(migration)).at(-1);
        for (const [version, twins] of sharedVersions(merged, runner)) {
            for (const { migration, there } of collisionsAmong(twins, incoming)) {
                const introduced = incoming.has(migration);
                const settled = isMergedAlready(context);
                const whose = whoseIs(there, context);
                const remedy = settled
                    ? onlyWhereUnapplied
                    : `Give ${introduced ? 'the incoming one' : 'one of them'} the next free version.`;
                yield {
                    introduced,
                    path: migration.file.path,
                    range: migration.range,
                    symbol: `${version} ${migration.id}`,
                    message: migration.file.path === there.file.path
                        ? `Both this change and ${baseName} add \`${migration.file.path}\`, with different content. Only one of them can be there after the merge: give yours the next free version.`
                        : `\`${migration.name}\` and \`${there.name}\`${whose} both have version ${version}. ${sentence(runner.duplicateVersion.consequence)} ${remedy}`,
                    related: [placeOf(context, there, `already has version ${version}${await byWhom(context, there)}`)],
                    fixes: introduced
                        ? await fixByMoving(context, [migration], incoming.has(there) ? there : (latest ?? there), `Give ${migration.name} the next free version`)
                        : [],
                };
            }
        }
    },
};
/** A version that is a time stands for no number. */
function sharedVersions(history, { duplicateVersion: { upTo } }) {
    const all = [...history.groupedBy(({ version }) => version)];
    return upTo === undefined ? all : all.filter(([version]) => Number(version) <= upTo);
}
/** Who runs them may not be known, and has run two of one number: by their whole names, then. */
function isCollision(context) {
    const { runner, change } = context;
    if (runner.order !== 'sequence' || runner.duplicateVersion.outcome === 'legal')
        return false;
    return !runner.assumed || !change.base || change.base.reading.byNumberOrName === true;
}

;// CONCATENATED MODULE: ./src/rules/head-file-out-of-date.js



/** A file that names the last migration, and names another one than the tree has. */
const headFileOutOfDate = {
    meta: {
        id: 'head-file-out-of-date',
        title: 'A file that names the last migration is out of date',
        what: 'A file such as max_migration.txt does not name the migration that is last after the merge.',
        why: 'The purpose of the file is to make two branches conflict in git. When it is out of date, it protects nobody, ' +
            'and the tool that reads it stops.',
        remedy: 'Write the name of the last migration into it.',
        severity: 'error',
        bad: {
            base: { ...examples/* djangoInitial */.kM, 'shop/migrations/max_migration.txt': '0001_initial\n' },
            change: { 'shop/migrations/0002_stock.py': (0,examples/* djangoMigration */.Ec)('shop', '0001_initial') },
        },
        good: {
            base: { ...examples/* djangoInitial */.kM, 'shop/migrations/max_migration.txt': '0001_initial\n' },
            change: {
                'shop/migrations/0002_stock.py': (0,examples/* djangoMigration */.Ec)('shop', '0001_initial'),
                'shop/migrations/max_migration.txt': '0002_stock\n',
            },
        },
    },
    async *check({ change, framework, merged: tree, baseTree }) {
        const { merged, base } = change;
        if (!merged || !framework.headFiles)
            return;
        const heads = merged.heads();
        // Which one is last is not known while the line is split: diverged-heads says that.
        if (heads.length !== 1)
            return;
        const before = base && framework.headFiles ? await framework.headFiles(base, baseTree) : [];
        for (const headFile of await framework.headFiles(merged, tree)) {
            const [last] = heads;
            if (!last || headFile.names.includes(headFile.expected))
                continue;
            const was = before.find(({ path }) => path === headFile.path);
            const stale = was !== undefined && !was.names.includes(was.expected);
            yield {
                introduced: !stale || change.incoming.size > 0,
                path: headFile.path,
                range: headFile.range,
                symbol: headFile.expected,
                message: `\`${headFile.path}\` names ${(0,listing/* joined */.oR)(headFile.names) || 'nothing'} as the last migration, but after the merge, ${merged.name} ends at \`${headFile.expected}\`. Write \`${headFile.expected}\` into it.`,
                related: [{ path: last.file.path, range: last.range, message: 'the last migration' }],
                fixes: [
                    (0,fix/* fix */.U)({
                        title: `Write ${headFile.expected} into ${headFile.path}`,
                        applies: 'Always right.',
                        edits: [{ path: headFile.path, range: headFile.range, replacement: headFile.expected }],
                    }),
                ],
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/missing-parent.js



/** A migration that names a parent which is not there. */
const missingParent = {
    meta: {
        id: 'missing-parent',
        title: 'A migration depends on one that does not exist',
        what: 'A migration names a parent that does not exist in the tree.',
        why: 'The runner cannot build its graph, and refuses to run anything.',
        remedy: 'Name a parent that exists, or add the missing migration.',
        severity: 'error',
        bad: {
            base: examples/* djangoInitial */.kM,
            change: { 'shop/migrations/0003_stock.py': (0,examples/* djangoMigration */.Ec)('shop', '0002_price') },
        },
        good: {
            base: examples/* djangoInitial */.kM,
            change: { 'shop/migrations/0002_stock.py': (0,examples/* djangoMigration */.Ec)('shop', '0001_initial') },
        },
    },
    *check(context) {
        const { change, baseName, scopeChanges } = context;
        const { merged, base, incoming, edited, removed } = change;
        if (!merged)
            return;
        const known = new Set((base?.reading.missing ?? []).map(({ migration, parent }) => `${migration.id}\0${parent.id}`));
        const changed = new Set([...incoming, ...edited.map(({ after }) => after)]);
        const gone = new Map([...scopeChanges.flatMap(other => other.removed), ...removed].map(one => [one.id, one]));
        for (const { migration, parent } of merged.reading.missing) {
            const introduced = changed.has(migration) || !known.has(`${migration.id}\0${parent.id}`);
            const taken = gone.get(parent.id);
            yield {
                introduced,
                ...(taken && introduced && !changed.has(migration) ? { causedBy: (0,consequences/* removalOf */.c6)(context, taken) } : {}),
                path: migration.file.path,
                range: parent.range,
                symbol: `${migration.id} ${parent.id}`,
                message: `\`${migration.name}\` depends on \`${parent.id}\`, which ${taken ? 'this change removes' : `is neither in ${baseName} nor in this change`}. The runner can't build its graph and stops before it runs anything. ${remedy(merged, migration, parent)}`,
            };
        }
    },
};
function remedy(history, migration, parent) {
    const heads = history
        .heads()
        .filter(head => head !== migration && !history.ancestorsOf(head.id).has(migration.id));
    if (heads.length === 0)
        return `Add \`${parent.id}\` to this change, or name another parent.`;
    return `Name a parent that exists (the history ends at ${(0,listing/* joined */.oR)(heads.slice(0, 3).map(head => `\`${head.name}\``))}), or add \`${parent.id}\` to this change.`;
}

;// CONCATENATED MODULE: ./src/rules/never-runs.js



const initial = {
    'migrations/000001_customers.up.sql': 'create table customers (id int primary key);\n',
    'migrations/000001_customers.down.sql': 'drop table customers;\n',
};
/** A new file in a history that its runner will never run, or stops at, for its name or its place. */
const neverRuns = {
    meta: {
        id: 'never-runs',
        title: 'A migration will never run',
        what: 'The change adds a file to a directory of migrations, and the runner skips it or stops at it: because of its ' +
            'name or its place, or because the list that the runner uses does not name it.',
        why: 'Either the deployment succeeds and the schema never changes, or nothing is deployed at all.',
        remedy: 'Give the file the name and the place that the runner expects.',
        severity: 'error',
        bad: {
            base: initial,
            change: { 'migrations/000002_prices.sql': 'create table prices (id int);\n' },
        },
        good: {
            base: initial,
            change: {
                'migrations/000002_prices.up.sql': 'create table prices (id int);\n',
                'migrations/000002_prices.down.sql': 'drop table prices;\n',
            },
        },
    },
    *check({ change, baseTree, baseCommit }) {
        const ofBase = change.base?.reading.neverRun ?? [];
        const before = new Set(ofBase.map(nameOf));
        for (const passed of change.merged?.reading.neverRun ?? []) {
            const { file, key, byPlace, unlessBaseHasOthers, why, remedy } = passed;
            if (before.has(nameOf(passed)))
                continue;
            if (unlessBaseHasOthers && ofBase.some(other => other.unlessBaseHasOthers))
                continue;
            if (byPlace && baseTree.inDirectory((0,text_paths/* parentOf */.gN)(file.path)).length > 0)
                continue;
            yield {
                // What is merged already runs as it does, and nobody waits for this file.
                introduced: baseCommit !== null,
                path: file.path,
                range: position/* startOfFile */.Si,
                symbol: nameOf(passed),
                message: `\`${key ?? file.path}\` never runs: ${why}. ${remedy}`,
                fixes: passed.fix ? [(0,fix/* fix */.U)({ ...passed.fix, applies: 'If the change is not merged yet.' })] : [],
            };
        }
    },
};
function nameOf({ file, key }) {
    return key === undefined ? file.path : `${file.path} ${key}`;
}

// EXTERNAL MODULE: ./src/model/versions.js
var versions = __webpack_require__(69186);
;// CONCATENATED MODULE: ./src/rules/out-of-order.js



/** An incoming number below one that base has. */
const outOfOrder = {
    meta: {
        id: 'out-of-order',
        title: 'A new migration sorts before one that is already on base',
        what: "The version of an incoming migration is lower than base's last one.",
        why: 'Databases are already past that version. Depending on the runner, the migration is refused, runs out of order, or never runs.',
        remedy: "Give the incoming migration a version after base's last one.",
        severity: 'error',
        bad: {
            base: { ...examples/* sqlInitial */.Hb, 'db/migrations/0004_stock.sql': 'create table stock (id int);\n' },
            change: { 'db/migrations/0003_prices.sql': 'create table prices (id int);\n' },
        },
        good: {
            base: { ...examples/* sqlInitial */.Hb, 'db/migrations/0004_stock.sql': 'create table stock (id int);\n' },
            change: { 'db/migrations/0005_prices.sql': 'create table prices (id int);\n' },
        },
    },
    async *check(context) {
        const { change, runner, baseName } = context;
        const { merged, base, incoming, removed } = change;
        const latest = base?.migrations.findLast(({ repeatable }) => !repeatable);
        if (!merged || !latest || runner.order !== 'sequence')
            return;
        if (runner.lateVersion.outcome === 'legal')
            return;
        const taken = new Set(merged.migrations.filter(migration => !incoming.has(migration)).map(({ version }) => version));
        // What stands in for a removed file of the same version is that rule's matter, not a late newcomer.
        const replaced = new Set(removed.map(({ version }) => version));
        const late = runner.comparesNames
            ? sortingBefore(merged.migrations, latest).filter(migration => incoming.has(migration))
            : [...incoming].filter(migration => isBefore(migration, latest) &&
                !(migration.version !== undefined &&
                    (taken.has(migration.version) || replaced.has(migration.version))));
        for (const migration of late) {
            yield {
                introduced: true,
                path: migration.file.path,
                range: migration.range,
                symbol: migration.id,
                message: `\`${migration.name}\` sorts before \`${latest.name}\`, which is already on ${baseName}. ${sentence(runner.lateVersion.consequence)} Give it a version after \`${latest.name}\`.`,
                related: [placeOf(context, latest, 'the last migration on base')],
                fixes: await fixByMoving(context, late, latest, `Put ${late.length > 1 ? 'them' : migration.name} after ${latest.name}`),
            };
        }
    },
};
/** In the order of the runner, which is that of the list. */
function sortingBefore(all, latest) {
    const at = all.findIndex(({ id }) => id === latest.id);
    return at < 0 ? [] : all.slice(0, at);
}
/** By the version alone: files of one day have none of their own, and stand in for any order among themselves. */
function isBefore(migration, latest) {
    const one = segmentsOf(migration);
    const other = segmentsOf(latest);
    return one !== undefined && other !== undefined && (0,versions/* compareVersions */.Zy)(one, other) < 0;
}
function segmentsOf({ version, name, repeatable }) {
    if (repeatable)
        return undefined;
    return version !== undefined && /^\d+(?:\.\d+)*$/.test(version)
        ? version.split('.').map(BigInt)
        : (0,versions/* numberedName */.Ys)(name)?.segments;
}

;// CONCATENATED MODULE: ./src/rules/reused-number.js


/** A number that another migration of the line has, where that is legal. */
const reusedNumber = {
    meta: {
        id: 'reused-number',
        title: 'A migration reuses the number of an earlier one',
        what: 'An incoming migration has the same number as a migration that it comes after.',
        why: 'The runner does not mind, because it uses names and parents. People do: from now on, "0003" means two things.',
        remedy: 'Give it the next number, unless it has already been released.',
        severity: 'note',
        bad: {
            base: { ...examples/* djangoInitial */.kM, 'shop/migrations/0002_price.py': (0,examples/* djangoMigration */.Ec)('shop', '0001_initial') },
            change: { 'shop/migrations/0002_stock.py': (0,examples/* djangoMigration */.Ec)('shop', '0002_price') },
        },
        good: {
            base: { ...examples/* djangoInitial */.kM, 'shop/migrations/0002_price.py': (0,examples/* djangoMigration */.Ec)('shop', '0001_initial') },
            change: { 'shop/migrations/0003_stock.py': (0,examples/* djangoMigration */.Ec)('shop', '0002_price') },
        },
    },
    *check(context) {
        const { merged, incoming } = context.change;
        if (!merged || context.runner.duplicateVersion.outcome !== 'legal')
            return;
        const reused = [];
        for (const [version, twins] of merged.groupedBy(migration => migration.version)) {
            for (const migration of twins) {
                if (!incoming.has(migration) || migration.replaces.length > 0)
                    continue;
                const before = earlierTwin(merged, migration, twins);
                if (!before)
                    continue;
                reused.push({
                    introduced: true,
                    path: migration.file.path,
                    range: migration.range,
                    symbol: migration.id,
                    message: `\`${migration.name}\` comes after \`${before.name}\`, and both have the number ${version}. That works, but people will confuse the two. Give it the next number, unless it has already been released.`,
                    related: [placeOf(context, before, `also has number ${version}`)],
                });
            }
        }
        const settled = merged.migrations.filter(one => isMergedAlready(context) || !incoming.has(one));
        if (reused.length > 0 && countsUp(merged, settled))
            yield* reused;
    },
};
/** So many numbers that are used twice are a habit, not a slip. */
const habit = 3;
/** Fewer steps than this show no pattern. */
const fewest = 4;
/** Are the numbers counted up at all? Ticket numbers jump, and some projects do not care. */
function countsUp(history, settled) {
    const numbered = settled.filter(({ version }) => version !== undefined && /^\d+$/.test(version));
    const twins = history.groupedBy(migration => migration.version);
    const again = numbered.filter(migration => migration.replaces.length === 0 &&
        earlierTwin(history, migration, twins.get(migration.version ?? '') ?? []));
    if (again.length >= habit)
        return false;
    const steps = numbered.flatMap(({ id, version }) => {
        const before = history.parentsOf(id).map(parent => Number(history.get(parent)?.version ?? Number.NaN));
        const known = before.filter(number => Number.isFinite(number));
        return known.length === 0 ? [] : [Number(version) - Math.max(...known)];
    });
    const counted = steps.filter(step => step >= 0 && step <= 2);
    return steps.length < fewest || counted.length * 2 >= steps.length;
}
function earlierTwin(history, migration, twins) {
    return twins.find(twin => twin.id !== migration.id &&
        twin.replaces.length === 0 &&
        history.ancestorsOf(migration.id).has(twin.id));
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/frameworks/recent-effects.js
var recent_effects = __webpack_require__(65895);
// EXTERNAL MODULE: ./src/git/git-tree.js
var git_tree = __webpack_require__(33755);
// EXTERNAL MODULE: ./src/model/ledger.js
var ledger = __webpack_require__(61870);
// EXTERNAL MODULE: ./src/model/order.js
var model_order = __webpack_require__(58443);
;// CONCATENATED MODULE: ./src/rules/static-collisions.js





/** More migrations than a pull request has: an import of a whole history is not worth reading all of it. */
const mostIncoming = 2000;
/**
 * What incoming migrations make that another migration of the scope makes, too. All of base runs first, as it does on
 * a database that exists and as it will be once the incoming ones are put after it. Only texts that speak of an
 * object that an incoming migration makes are read, and drops only where two makers were found.
 */
async function collisionsIn(changes, framework, tree) {
    const { effects } = framework;
    const scope = changes.flatMap(({ merged }) => (merged && !merged.reading.notReplayable ? [merged] : []));
    const incoming = new Set(changes.flatMap(change => [...change.incoming]));
    if (!effects || incoming.size === 0)
        return [];
    const order = (0,model_order/* runOrder */.wW)(scope, framework.runner.order);
    const arriving = order.filter(migration => incoming.has(migration)).slice(0, mostIncoming);
    const reader = new Reader(tree, (0,recent_effects/* memoized */.x)(effects));
    const wanted = await madeBy(arriving, reader);
    if (wanted.length === 0)
        return [];
    const known = order.filter(migration => !incoming.has(migration));
    const texts = await reader.lowered([...known, ...arriving]);
    const index = new WordIndex(texts);
    const makers = makersAmong(index, texts, wanted, historiesOf(scope));
    const makersOf = new Map();
    for (const migration of makers) {
        const keys = (await reader.effects(migration)).flatMap(effect => effect.kind === 'creates' && !effect.guarded ? [effect.key] : []);
        for (const key of new Set(keys))
            makersOf.set(key, (makersOf.get(key) ?? 0) + 1);
    }
    const doubtful = wanted.filter(({ creation }) => (makersOf.get(creation.key) ?? 0) > 1);
    if (doubtful.length === 0)
        return [];
    const relevant = new Set(makers);
    for (const name of new Set(doubtful.flatMap(({ creation }) => creation.owners.map(lower))))
        for (const migration of index.holding([name]))
            if (mentions(texts.get(migration) ?? '', name))
                relevant.add(migration);
    for (const migration of index.holding(['drop', 'schema']))
        if (texts.get(migration)?.includes('drop schema'))
            relevant.add(migration);
    const keys = new Set(doubtful.map(({ creation }) => creation.key));
    const line = [...known, ...arriving].filter(migration => relevant.has(migration));
    return follow(line, reader, incoming, keys);
}
/** Whose text has everything in it that a maker of one of the objects would have to write? */
function makersAmong(index, texts, wanted, owners) {
    const makers = new Set(wanted.map(({ migration }) => migration));
    const asked = new Set();
    for (const { migration: maker, creation } of wanted) {
        const history = owners.get(maker);
        const words = creation.words.map(lower);
        const literals = (creation.literals ?? []).map(lower);
        const question = JSON.stringify([words, literals, literals.length > 0 ? history?.name : '']);
        if (asked.has(question))
            continue;
        asked.add(question);
        for (const migration of index.holding(words))
            if (!makers.has(migration) && words.every(word => mentions(texts.get(migration) ?? '', word)))
                makers.add(migration);
        if (!creation.literals)
            continue;
        for (const migration of index.holding(literals)) {
            if (makers.has(migration) || owners.get(migration) !== history)
                continue;
            const text = texts.get(migration) ?? '';
            if (literals.every(word => text.includes(`'${word}'`) || text.includes(`"${word}"`)))
                makers.add(migration);
        }
    }
    return makers;
}
/** Goes through migrations in their order, and keeps in mind who made what is there. */
async function follow(line, reader, incoming, keys) {
    const there = new ledger/* Ledger */.O();
    const collisions = [];
    for (const migration of line) {
        const text = await reader.text(migration);
        for (const effect of await reader.effects(migration)) {
            if (effect.kind === 'drops')
                for (const key of effect.keys)
                    there.drop(key);
            else if (effect.kind === 'unclear')
                forgetDropped(effect.text, there);
            else if (!effect.guarded && keys.has(effect.key)) {
                const first = there.get(effect.key);
                const second = { migration, creation: effect, text };
                if (first && incoming.has(migration) && !effect.part && areTwo(first.migration, migration))
                    collisions.push({ first, second });
                there.drop(effect.key);
                there.create(effect.key, second, effect.within);
            }
        }
    }
    return collisions;
}
/** Code that can't be followed, and speaks of dropping and of the object, may have dropped it. */
function forgetDropped(text, there) {
    if (!/drop|rename|remove|revert|delete_model|alter_db_table/i.test(text))
        return;
    const lowered = text.toLowerCase();
    there.forget(({ creation }) => creation.owners.some(name => lowered.includes(name.toLowerCase())));
}
/** One id in two files, and a squash beside what it stands for, are recognised by other rules or are well. */
function areTwo(one, other) {
    return one.id !== other.id && !one.replaces.includes(other.id) && !other.replaces.includes(one.id);
}
/** What migrations make for certain, and not only as a part of something. */
async function madeBy(migrations, reader) {
    await reader.load(migrations);
    const made = [];
    for (const migration of migrations) {
        // The replay goes on at the same time, and its server should not have to wait for an answer.
        await (0,promises_.setImmediate)();
        const text = await reader.text(migration);
        for (const effect of await reader.effects(migration)) {
            if (effect.kind === 'creates' && !effect.guarded && !effect.part)
                made.push({ migration, creation: effect, text });
        }
    }
    return made;
}
function historiesOf(scope) {
    return new Map(scope.flatMap(history => history.migrations.map(migration => [migration, history])));
}
/** Lower case of UTF-8 bytes that are taken for one character each: what is asked for and what is looked through alike. */
function lower(word) {
    return Buffer.from(word, 'utf8').toString('latin1').toLowerCase();
}
/** Reads each migration at most once. */
class Reader {
    #tree;
    #effectsOf;
    #bytes = new Map();
    #texts = new Map();
    #effects = new Map();
    constructor(tree, effectsOf) {
        this.#tree = tree;
        this.#effectsOf = effectsOf;
    }
    async load(migrations) {
        // A symbolic link's own text is a path.
        const files = migrations
            .map(({ file }) => file)
            .filter(({ mode, oid }) => mode !== '120000' && !this.#bytes.has(oid));
        for (const [oid, bytes] of await this.#tree.read(files))
            this.#bytes.set(oid, bytes);
    }
    async lowered(migrations) {
        await this.load(migrations);
        return new Map(migrations.map(migration => [migration, this.#ownBytes(migration).toString('latin1').toLowerCase()]));
    }
    #ownBytes({ file, section }) {
        if (!section)
            return this.#bytes.get(file.oid) ?? Buffer.alloc(0);
        return Buffer.from(this.#textOf(file.oid).slice(section.start, section.end), 'utf8');
    }
    async text({ file }) {
        return this.#textOf(file.oid);
    }
    #textOf(oid) {
        let text = this.#texts.get(oid);
        if (text === undefined) {
            text = (0,git_tree/* decode */.D)(this.#bytes.get(oid));
            this.#texts.set(oid, text);
        }
        return text;
    }
    async effects(migration) {
        let effects = this.#effects.get(migration);
        if (!effects) {
            effects = await this.#effectsOf(migration, await this.text(migration));
            this.#effects.set(migration, effects);
        }
        return effects;
    }
}
const run = /[a-z0-9]+/g;
/** A few questions are answered sooner by looking through everything than by an index of everything. */
const questionsWithoutIndex = 16;
/**
 * Which texts may hold these words? Lower case is the caller's affair. As many questions as there are texts (an import
 * of a whole history) cost no more than reading them all once.
 */
class WordIndex {
    #texts;
    #questions = 0;
    #byRun;
    constructor(texts) {
        this.#texts = texts;
    }
    /** Every text that `mentions` all of the words, and perhaps others. */
    holding(words) {
        const runs = words.flatMap(word => word.match(run) ?? []);
        if (++this.#questions <= questionsWithoutIndex || runs.length === 0)
            return this.#texts.keys();
        this.#byRun ??= this.#indexed();
        let fewest;
        for (const one of runs) {
            const holders = this.#byRun.get(one) ?? [];
            if (!fewest || holders.length < fewest.length)
                fewest = holders;
        }
        return fewest ?? [];
    }
    #indexed() {
        const byRun = new Map();
        for (const [owner, text] of this.#texts) {
            for (const one of new Set(text.match(run))) {
                const holders = byRun.get(one);
                if (holders)
                    holders.push(owner);
                else
                    byRun.set(one, [owner]);
            }
        }
        return byRun;
    }
}
/** As a word: "order" is in `shop_order` and in "Order", not in "OrderItem" or "reorder". */
function mentions(text, word) {
    if (word === '')
        return false;
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
        if (!/[a-z0-9]/.test(text.charAt(at - 1)) && !/[a-z0-9]/.test(text.charAt(at + word.length)))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./src/rules/same-object.js






/** Two migrations that make the same thing, whatever their numbers are. */
const sameObject = {
    meta: {
        id: 'same-object',
        title: 'Two migrations create the same object',
        what: 'An incoming migration creates a table, column, index, constraint, type or enum value that another migration ' +
            'also creates, and nothing drops it in between.',
        why: 'The second creation fails once the first one has run, and no later migration runs. Numbers and parents do not ' +
            'show it, and git merges both without a conflict.',
        remedy: 'Delete the creation from the incoming migration, or change it into an alteration of the existing object.',
        severity: 'error',
        bad: {
            base: examples/* sqlInitial */.Hb,
            change: { 'db/migrations/0003_clients.sql': 'create table customers (id int primary key);\n' },
        },
        good: {
            base: examples/* sqlInitial */.Hb,
            change: {
                'db/migrations/0003_clients.sql': 'create table if not exists customers (id int primary key);\n',
            },
        },
    },
    async *check(context) {
        const { change } = context;
        // Judged against nothing, a history has no other side: what it does to itself, the replay says, and reading all
        // of it a second time would cost more than replaying it.
        if (change.incoming.size === 0 || context.baseCommit === null)
            return;
        for (const [{ first, second }, further] of folded(await collisionsOf(context))) {
            if (!change.incoming.has(second.migration))
                continue;
            const { creation, migration, text } = second;
            yield {
                introduced: true,
                path: migration.file.path,
                range: (0,position/* rangeOf */.be)(text, creation.at.start, creation.at.end),
                symbol: `${migration.id} ${creation.key} ${first.migration.id}`,
                object: { key: creation.key, name: creation.label },
                message: same_object_describe(context, { first, second }, [creation.label], further),
                ...(areEqual({ first, second }) && !isIncoming(context, first.migration)
                    ? {
                        twin: {
                            creator: first.migration.file.path,
                            text,
                            message: names => same_object_describe(context, { first, second }, names, 0),
                        },
                    }
                    : {}),
                related: [
                    {
                        ...placeOf(context, first.migration, `${first.creation.label} is created in ${first.migration.name}${await byWhom(context, first.migration)}`),
                        range: (0,position/* rangeOf */.be)(first.text, first.creation.at.start, first.creation.at.end),
                    },
                ],
                fixes: [
                    ...(areEqual({ first, second }) && !isAfter(context, second.migration, first.migration)
                        ? regenerateFix(context, [...change.incoming])
                        : []),
                    ...fixFor({ first, second }),
                ],
            };
        }
    },
};
/** The histories of a scope share one answer: the apps of a Django project are looked through together. */
const known = new WeakMap();
function collisionsOf({ scopeChanges, framework, merged }) {
    let collisions = known.get(scopeChanges);
    if (!collisions) {
        collisions = collisionsIn(scopeChanges, framework, merged);
        known.set(scopeChanges, collisions);
    }
    return collisions;
}
/** One operation that makes several objects which one other migration makes is one mistake. */
function folded(collisions) {
    const groups = new Map();
    for (const collision of collisions) {
        const { first, second } = collision;
        const key = JSON.stringify([second.migration.id, second.creation.at, first.migration.id]);
        const group = groups.get(key);
        if (group)
            group.push(collision);
        else
            groups.set(key, [collision]);
    }
    return [...groups.values()].flatMap(group => {
        const [main] = group;
        const names = new Set(group.map(({ second }) => JSON.stringify(second.creation.words)));
        return main ? [[main, names.size - 1]] : [];
    });
}
/** Where the order is written, a migration that names the other one as its parent was made with it in view. */
function isAfter({ change, runner }, one, other) {
    return runner.order === 'graph' && change.merged?.ancestorsOf(one.id).has(other.id) === true;
}
function same_object_describe(context, collision, objects, further) {
    const { change, runner } = context;
    const { first, second } = collision;
    const more = further > 0 ? ` (and ${further} more)` : '';
    const whose = isIncoming(context, first.migration) ? 'also in this change' : onBase(context);
    const { merged } = change;
    const apart = runner.order === 'graph' &&
        merged?.get(first.migration.id) === first.migration &&
        !isAfter(context, second.migration, first.migration);
    const merge = apart
        ? ' Neither depends on the other, and a merge migration alone would not help, because the second creation fails.'
        : '';
    const [be, them] = objects.length === 1 ? ['is', 'it'] : ['are', 'them'];
    const remedy = areEqual(collision)
        ? `Both are the same: remove ${them} from ${second.migration.name}.`
        : `If the two are meant to be the same, remove it from ${second.migration.name}. Otherwise alter the existing one, or choose another name.`;
    return `${(0,listing/* capitalized */.l2)((0,listing/* joined */.oR)(objects))} ${be} created by ${second.migration.name} and by ${first.migration.name} (${whose})${more}. Once one of them has run, the other fails, and no later migration runs.${merge} ${remedy}`;
}
function isIncoming({ scopeChanges }, migration) {
    return scopeChanges.some(({ incoming }) => incoming.has(migration));
}
function areEqual({ first, second }) {
    const { definition } = second.creation;
    return definition !== undefined && definition() === first.creation.definition?.();
}
function fixFor(collision) {
    const { second } = collision;
    const { removal, label } = second.creation;
    if (!removal || !areEqual(collision))
        return [];
    return [
        (0,fix/* fix */.U)({
            code: 'drop',
            title: `Delete the second creation of ${label}`,
            applies: notYetApplied,
            edits: [removal, ...(removal.also ?? [])].map(({ start, end, replacement }) => ({
                path: second.migration.file.path,
                range: (0,position/* rangeOf */.be)(second.text, start, end),
                replacement,
            })),
        }),
    ];
}

;// CONCATENATED MODULE: ./src/rules/incoming-hazards.js

/** The hazards of the migrations that the change brings, as far as their framework can tell. */
async function* incomingHazards({ change, framework, merged, }) {
    if (!framework.hazards || change.incoming.size === 0)
        return;
    const migrations = [...change.incoming];
    const blobs = await merged.read(migrations.map(({ file }) => file));
    for (const migration of migrations) {
        const text = (0,git_tree/* decode */.D)(blobs.get(migration.file.oid));
        for (const hazard of await framework.hazards(text))
            yield { hazard, migration, text };
    }
}

;// CONCATENATED MODULE: ./src/rules/swallowed-database-error.js




const revision = (body) => `from alembic import op\nimport sqlalchemy as sa\n\nrevision = "a2"\ndown_revision = "a1"\n\n\ndef upgrade():\n${body}\n\ndef downgrade():\n    op.drop_table("threads")\n`;
/** `try: op.create_table(…) except: pass`, which can't work on PostgreSQL. */
const swallowedDatabaseError = {
    meta: {
        id: 'swallowed-database-error',
        title: 'A migration catches a database error and continues',
        what: 'A migration catches the error of a statement and continues, inside a transaction.',
        why: 'PostgreSQL aborts the whole transaction at the first error (SQLSTATE 25P02). Every later statement fails, and ' +
            'so does recording that the migration has run. If the error never occurs, the handler is not needed; if it ' +
            'occurs, the handler does not help.',
        remedy: 'Check first whether the object exists, or run the statement alone in a savepoint inside the try.',
        // Where the error comes in a replay, that is an error of its own.
        severity: 'warning',
        bad: {
            base: examples/* alembicInitial */.oN,
            change: {
                'alembic/versions/a2_threads.py': revision('    try:\n        op.create_table("threads", sa.Column("id", sa.Integer(), primary_key=True))\n    except Exception:\n        print("exists already, skipping")\n'),
            },
        },
        good: {
            base: examples/* alembicInitial */.oN,
            change: {
                'alembic/versions/a2_threads.py': revision('    try:\n        with op.get_bind().begin_nested():\n            op.create_table("threads", sa.Column("id", sa.Integer(), primary_key=True))\n    except Exception:\n        print("exists already, skipping")\n'),
            },
        },
    },
    async *check(context) {
        const seen = new Map();
        for await (const { hazard, migration, text } of incomingHazards(context)) {
            if (hazard.kind !== 'swallowed-error')
                continue;
            const { path } = migration.file;
            const count = (seen.get(`${migration.id} ${hazard.call}`) ?? 0) + 1;
            seen.set(`${migration.id} ${hazard.call}`, count);
            yield {
                introduced: true,
                path,
                range: (0,position/* rangeOf */.be)(text, hazard.at.start, hazard.at.end),
                symbol: `${migration.id} ${hazard.call}${count > 1 ? `#${count}` : ''}`,
                message: `When \`${hazard.call}(…)\` fails, \`${hazard.handler}\` continues as if nothing had happened. But PostgreSQL has already aborted the transaction: the next statement, at the latest ${hazard.next}, fails with SQLSTATE 25P02 (in_failed_sql_transaction), and everything is rolled back${hazard.onDowngrade ? ': this is on the downgrade, so the migration can be applied, but not undone once the error occurs' : ''}. Check first whether the object exists, or run the statement in a savepoint inside the try: \`${hazard.savepoint}\`.`,
                related: [
                    {
                        path,
                        range: (0,position/* rangeOf */.be)(text, hazard.statement.start, hazard.statement.end),
                        message: 'this may fail',
                    },
                ],
                fixes: savepointFix(hazard, path, text),
            };
        }
    },
};
function savepointFix({ body, savepoint }, path, text) {
    if (!body)
        return [];
    if (savepoint.includes('transaction.atomic') && !importsTransaction(text))
        return [];
    const lines = text.slice(body.start, body.end);
    const indent = /^[ \t]*/.exec(lines)?.[0] ?? '';
    const newline = lines.includes('\r\n') || text.includes('\r\n') ? '\r\n' : '\n';
    const step = indent.includes('\t') ? '\t' : '    ';
    return [
        (0,fix/* fix */.U)({
            title: 'Run what may fail in a savepoint',
            applies: 'Right if the migration should continue after the error. Whatever the statements in the try did is undone.',
            edits: [
                {
                    path,
                    range: (0,position/* rangeOf */.be)(text, body.start, body.end),
                    replacement: `${indent}${savepoint}${newline}${lines.replace(/^(?=[ \t]*[^\s])/gm, step)}`,
                },
            ],
        }),
    ];
}
function importsTransaction(text) {
    return text.split(/[\r\n]/).some(line => {
        const at = line.search(/\bimport\b/);
        return at >= 0 && /\btransaction\b/.test(line.slice(at));
    });
}

;// CONCATENATED MODULE: ./src/rules/unguarded-downgrade.js



const unguarded_downgrade_revision = (guard, back) => `from alembic import op\nimport sqlalchemy as sa\n\nrevision = "a2"\ndown_revision = "a1"\n\n\ndef upgrade():\n    tables = sa.inspect(op.get_bind()).get_table_names()\n    ${guard}\n        op.create_table("threads", sa.Column("id", sa.Integer(), primary_key=True))\n\n\ndef downgrade():\n    ${back}\n`;
/** upgrade() makes a table only if it is not there; downgrade() drops it in any case. */
const unguardedDowngrade = {
    meta: {
        id: 'unguarded-downgrade',
        title: 'downgrade() drops an object that upgrade() may not have created',
        what: 'upgrade() creates an object only if it does not exist yet, and downgrade() drops it.',
        why: 'If the object already existed, a downgrade by one step deletes what another migration created, with its rows.',
        remedy: 'Leave the object out of downgrade(), or let one migration own it and create it without a guard.',
        severity: 'warning',
        bad: {
            base: examples/* alembicInitial */.oN,
            change: {
                'alembic/versions/a2_threads.py': unguarded_downgrade_revision('if "threads" not in tables:', 'op.drop_table("threads")'),
            },
        },
        good: {
            base: examples/* alembicInitial */.oN,
            change: { 'alembic/versions/a2_threads.py': unguarded_downgrade_revision('if "threads" not in tables:', 'pass') },
        },
    },
    async *check(context) {
        for await (const { hazard, migration, text } of incomingHazards(context)) {
            if (hazard.kind !== 'unguarded-drop')
                continue;
            const { path } = migration.file;
            yield {
                introduced: true,
                path,
                range: (0,position/* rangeOf */.be)(text, hazard.at.start, hazard.at.end),
                symbol: `${migration.id} ${hazard.object}`,
                message: `downgrade() drops ${hazard.object} in any case, but upgrade() creates it only if it does not exist yet. If it already existed, a downgrade by one step deletes what another migration created, with its rows. Leave it out of downgrade(), or create it without a guard.`,
                related: [
                    {
                        path,
                        range: (0,position/* rangeOf */.be)(text, hazard.created.start, hazard.created.end),
                        message: 'created here, if it does not exist yet',
                    },
                ],
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/unreadable-migration.js


/** A file that should be a migration and could not be understood. */
const unreadableMigration = {
    meta: {
        id: 'unreadable-migration',
        title: 'A migration could not be read',
        what: 'A file that should be a migration cannot be understood without running it.',
        why: 'Its parents and its operations are not known, so nothing about it is proven, and the verdict is unknown.',
        remedy: 'Write what the graph needs (ids and parents) as literals, and fix syntax errors.',
        // The verdict is what says no: a file that can't be read is unknown, not wrong.
        severity: 'warning',
        bad: {
            base: examples/* djangoInitial */.kM,
            change: {
                'shop/migrations/0002_price.py': 'from django.db import migrations\n\n\nclass Migration(migrations.Migration):\n    dependencies = [("shop",\n',
            },
        },
        good: {
            base: examples/* djangoInitial */.kM,
            change: {
                'shop/migrations/0002_price.py': 'from django.db import migrations\n\n\nclass Migration(migrations.Migration):\n    dependencies = [("shop", "0001_initial")]\n    operations = []\n',
            },
        },
    },
    async *check({ change, framework, merged }) {
        const before = new Set((change.base?.reading.unreadable ?? []).map(({ file }) => file.oid));
        for (const { file, range, reason } of change.merged?.reading.unreadable ?? []) {
            yield {
                introduced: !before.has(file.oid),
                path: file.path,
                range,
                symbol: file.path,
                message: `${file.path} can't be read: ${reason}. Nothing about it is proven until it can be read.`,
            };
        }
        const brought = [...change.incoming, ...change.edited.map(({ after }) => after)].map(({ file }) => file);
        for (const [file, error] of (await framework.syntaxErrors?.(brought, merged)) ?? []) {
            yield {
                introduced: true,
                path: file.path,
                range: (0,position/* rangeOf */.be)(error.text, error.start, error.end),
                symbol: file.path,
                message: `${file.path} can't be read: Python rejects the whole file because of a syntax error here. Nothing about it is proven until it can be read.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/version-gap.js


/** A number left out, for runners whose numbers follow each other. */
const versionGap = {
    meta: {
        id: 'version-gap',
        title: 'A version number is missing',
        what: 'The number of a new migration does not follow the one before it, and the runner requires every number.',
        why: 'tern and postgres-migrations refuse to run anything while a number is missing.',
        remedy: 'Give the migration the next number.',
        severity: 'error',
        bad: {
            base: { ...examples/* sqlInitial */.Hb, 'db/migrations/tern.conf': '[database]\n' },
            change: { 'db/migrations/0004_prices.sql': 'create table prices (id int);\n' },
        },
        good: {
            base: { ...examples/* sqlInitial */.Hb, 'db/migrations/tern.conf': '[database]\n' },
            change: { 'db/migrations/0003_prices.sql': 'create table prices (id int);\n' },
        },
    },
    async *check(context) {
        const { change } = context;
        const { base, merged, incoming } = change;
        const runner = (base ?? merged)?.reading.runner;
        const gapless = runner?.behaviour.gapless;
        if (!merged || !gapless)
            return;
        const before = new Set(base ? gapsIn(base, gapless.from).map(({ missing }) => missing) : []);
        for (const { missing, previous, next } of gapsIn(merged, gapless.from)) {
            if (before.has(missing) || !incoming.has(next))
                continue;
            yield {
                introduced: true,
                path: next.file.path,
                range: next.range,
                symbol: next.id,
                message: `\`${next.name}\` comes ${previous ? `after \`${previous.name}\`` : 'first'}, and number ${missing} is missing. ${runner.title} refuses to run anything until there is no gap. Give it the number ${missing}.`,
                related: previous ? [placeOf(context, previous, 'the one before it')] : [],
                fixes: previous
                    ? await fixByMoving(context, merged.migrations
                        .slice(merged.migrations.indexOf(next))
                        .filter(migration => incoming.has(migration)), previous, `Give ${next.name} the next number`)
                    : [],
            };
            return;
        }
    },
};
function gapsIn({ migrations }, from) {
    return migrations.flatMap((next, i) => {
        const previous = migrations[i - 1];
        const was = previous ? numberOf(previous.version) : BigInt(from) - 1n;
        const is = numberOf(next.version);
        return was !== undefined && is !== undefined && is > was + 1n
            ? [{ missing: String(was + 1n), previous, next }]
            : [];
    });
}
function numberOf(version) {
    return version !== undefined && /^\d+$/.test(version) ? BigInt(version) : undefined;
}

;// CONCATENATED MODULE: ./src/rules/rules.js
















/** The rules that need no database, in the order in which they are reported. */
const rules = [
    divergedHeads,
    duplicateVersion,
    duplicateRevision,
    sameObject,
    missingParent,
    dependencyCycle,
    outOfOrder,
    versionGap,
    neverRuns,
    headFileOutOfDate,
    reusedNumber,
    appliedMigrationRemoved,
    appliedMigrationEdited,
    swallowedDatabaseError,
    unguardedDowngrade,
    unreadableMigration,
];


/***/ })

};
