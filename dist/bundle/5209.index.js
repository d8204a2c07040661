export const id = 5209;
export const ids = [5209];
export const modules = {

/***/ 67892:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j1: () => (/* binding */ ConfigurationError),
/* harmony export */   o4: () => (/* binding */ parseConfig),
/* harmony export */   sb: () => (/* binding */ defaultConfig)
/* harmony export */ });
/* harmony import */ var _model_expected_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28600);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80707);


const defaultConfig = {
    histories: [],
    exclude: [],
    replay: 'auto',
    rows: 'auto',
    seeds: [],
    assertions: [],
    down: 'auto',
    prepare: [],
    startFrom: undefined,
    schemas: [],
    commands: [],
    onUnknown: 'fail',
    onNotChecked: 'fail',
    allowEmpty: false,
    skipLabel: undefined,
    rules: {},
    baseline: undefined,
};
/** The configuration can't be used; every line of the message names the key, the value and what is allowed. */
class ConfigurationError extends _model_expected_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ExpectedError */ .D {
}
/** Reads the text of a configuration file. */
async function parseConfig(text, file, allowed) {
    const [{ LineCounter, parseDocument, isCollection, visit }, { configSchema, configKeys }] = await Promise.all([__webpack_require__.e(/* import() */ 3483).then(__webpack_require__.t.bind(__webpack_require__, 33483, 19)), Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(8354)]).then(__webpack_require__.bind(__webpack_require__, 98354))]);
    const unread = (0,_model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotRead */ .ON)(text);
    if (unread !== undefined)
        throw new ConfigurationError(`${file} is not read: ${unread}.`);
    if (text.length > _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.configurationLength)
        throw new ConfigurationError(`${file} is not read: it is longer than ${_model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.configurationLength} characters.`);
    const lines = new LineCounter();
    const document = parsed(() => parseDocument(text, { prettyErrors: true, lineCounter: lines }), file);
    const [broken] = document.errors;
    // The library hands on the engine's RangeError as an error of its own, with nothing but its words.
    if (broken?.message.startsWith('Maximum call stack'))
        throw new ConfigurationError(`${file} can't be read: it is nested too deep.`);
    // The library shows the line, with a mark below it.
    if (broken)
        throw new ConfigurationError(`${file} is not YAML: ${broken.message.trimEnd()}`);
    // A list as a key is written out as a text, and in a key of a key again: 3 KB of question marks take half a minute.
    let hasKeyOfParts = false;
    parsed(() => visit(document, {
        Pair(_, { key }) {
            hasKeyOfParts ||= isCollection(key);
            return hasKeyOfParts ? visit.BREAK : undefined;
        },
    }), file);
    if (hasKeyOfParts)
        throw new ConfigurationError(`${file} has a list or a mapping as a key. Write a name.`);
    const value = parsed(() => document.toJS(), file) ?? {};
    const result = configSchema(allowed).safeParse(value);
    if (result.success)
        return result.data;
    const { describeIssues, lineIn } = await __webpack_require__.e(/* import() */ 6748).then(__webpack_require__.bind(__webpack_require__, 26748));
    throw new ConfigurationError(`${file}:\n${describeIssues(result.error, value, {
        lineOf: lineIn(document, lines),
        names: configKeys(allowed),
    })
        .map(line => `  ${line}`)
        .join('\n')}`);
}
/** What the library throws is about the file: nested without end, or aliases that stand for thousands of others. */
function parsed(read, file) {
    try {
        return read();
    }
    catch (cause) {
        const why = cause instanceof RangeError
            ? 'it is nested too deep'
            : cause instanceof ReferenceError
                ? 'its aliases (*name) expand to too much'
                : String(cause);
        throw new ConfigurationError(`${file} can't be read: ${why}. Write out what it says.`, { cause });
    }
}


/***/ }),

/***/ 96805:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultConfigFile: () => (/* binding */ defaultConfigFile),
/* harmony export */   loadConfig: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67892);

/** Reads the configuration of both trees. Throws ConfigurationError where the one that counts can't be used. */
async function loadConfig(baseTree, merged, request) {
    const base = await attempt(baseTree, request);
    const change = await attempt(merged, request);
    const isSame = base.oid === change.oid && base.broken === change.broken;
    const { authority, required, withoutBase } = request;
    const counts = authority === 'base' ? base : change;
    const { file } = counts.written ? counts : change;
    if (required && !base.written && !change.written)
        throw new _config_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`There is no ${file} in base or in the change. Check the path, or omit the option.`);
    // A file that nobody can use can't be repaired by a change that it judges.
    const repairs = authority === 'base' && base.broken !== undefined && !isSame && change.broken === undefined;
    if (counts.broken !== undefined && !repairs)
        throw new _config_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(counts.broken);
    const before = base.config ?? _config_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfig */ .sb;
    const config = repairs ? _config_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfig */ .sb : (counts.config ?? _config_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfig */ .sb);
    return {
        // A command of the change runs nowhere before it is merged.
        config: authority === 'base' || withoutBase ? config : { ...config, commands: before.commands },
        file,
        authority,
        withoutBase,
        written: counts.written && !repairs,
        before,
        proposed: change.broken === undefined ? (change.config ?? _config_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfig */ .sb) : undefined,
        broken: isSame ? undefined : change.broken,
        repairs,
    };
}
async function attempt(tree, { file: asked, allowed }) {
    const read = { written: false, file: asked };
    try {
        read.file = configFileIn(tree, asked);
        const found = tree.file(read.file);
        if (!found)
            return read;
        read.written = true;
        read.oid = found.oid;
        return { ...read, config: await (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o4)(await tree.readText(found), read.file, await allowed()) };
    }
    catch (error) {
        if (!(error instanceof _config_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1))
            throw error;
        return { ...read, written: true, broken: error.message };
    }
}
const defaultConfigFile = '.migration-gate.yml';
/** People write it so as often, and it must not be passed over in silence. */
const otherName = '.migration-gate.yaml';
/** The configuration's path in a tree. Throws ConfigurationError where it is not clear, or no file. */
function configFileIn(tree, asked) {
    const names = asked === defaultConfigFile ? [defaultConfigFile, otherName] : [asked];
    const there = names.filter(name => tree.file(name));
    const folder = names.find(name => tree.files.some(({ path }) => path.startsWith(`${name}/`)));
    if (folder !== undefined)
        throw new _config_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${folder} is a directory. The configuration is a file of that name: rename one of the two.`);
    if (there.length > 1)
        throw new _config_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`There are both ${there.join(' and ')}: only one can count. Delete the other.`);
    return there[0] ?? asked;
}


/***/ }),

/***/ 75209:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   foldGraph: () => (/* binding */ foldGraph),
/* harmony export */   graphsOf: () => (/* binding */ graphsOf),
/* harmony export */   rendered: () => (/* binding */ rendered)
/* harmony export */ });
/* harmony import */ var _comparison_local_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61696);
/* harmony import */ var _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19803);
/* harmony import */ var _gate_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41558);
/* harmony import */ var _model_change_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(72395);
/* harmony import */ var _model_expected_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(28600);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(58443);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1465);
/* harmony import */ var _reporters_graph_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52254);
/* harmony import */ var _reporters_html_branch_picture_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18141);
/* harmony import */ var _reporters_html_markup_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97350);
/* harmony import */ var _reporters_html_page_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78841);
/* harmony import */ var _reporters_mermaid_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(239);
/* harmony import */ var _nightly_histories_of_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(30660);













class NoSuchHistoryError extends _model_expected_error_js__WEBPACK_IMPORTED_MODULE_10__/* .ExpectedError */ .D {
}
/** The migrations of each history as a graph: what base has, and what is incoming. */
async function graphsOf(request) {
    const { repo, base, head, fetch, config, only, all } = request;
    const opened = await (0,_comparison_local_js__WEBPACK_IMPORTED_MODULE_0__.compareLocally)({
        directory: repo,
        fetch,
        ...(base === undefined ? {} : { base }),
        ...(head === undefined ? {} : { head }),
    });
    try {
        const { baseTree, merged } = opened.comparison;
        const [before, after] = await (0,_nightly_histories_of_js__WEBPACK_IMPORTED_MODULE_9__/* .historiesOf */ .u)([baseTree, merged], config);
        if (!before || !after)
            return [];
        const changes = await (0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .changesBetween */ .iv)(before, after);
        const frameworks = await (0,_frameworks_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .loadFrameworks */ .AZ)((0,_model_change_js__WEBPACK_IMPORTED_MODULE_11__/* .sidesOf */ .Mm)(changes));
        const orderOf = (framework) => frameworks.find(({ id }) => id === framework)?.runner.order;
        const names = changes.flatMap(({ base, merged }) => (merged ?? base)?.name ?? []);
        const unknown = only.filter(name => !names.includes(name));
        if (unknown.length > 0)
            throw new NoSuchHistoryError(`There is no history ${unknown.join(', ')}. There ${names.length === 1 ? 'is' : 'are'}: ${names.join(', ')}.`);
        return changes.flatMap(change => {
            const side = change.merged ?? change.base;
            if (!side || (only.length > 0 && !only.includes(side.name)))
                return [];
            const graph = graphOf(change, orderOf(side.framework) === 'graph');
            return { history: side.name, framework: side.framework, graph: all ? graph : foldGraph(graph) };
        });
    }
    finally {
        await opened[Symbol.asyncDispose]();
    }
}
function graphOf({ base, merged, renamed }, isGraph) {
    const [before, after] = [base, merged].map(history => new Set(history?.migrations.map(({ id }) => id)));
    const [oldNames, newNames] = [
        new Set(renamed.map(one => one.before.id)),
        new Set(renamed.map(one => one.after.id)),
    ];
    const labels = new Map([base, merged].flatMap(history => (history?.migrations ?? []).flatMap(({ id, name }) => (oldNames.has(id) ? [] : [[id, name]]))));
    const edges = new Map();
    for (const edge of [base, merged].flatMap(history => (history ? edgesOf(history, isGraph) : [])))
        if (edge.every(id => labels.has(id)))
            edges.set(JSON.stringify(edge), edge);
    return {
        nodes: [...labels].map(([id, label]) => ({
            id,
            label: after?.has(id) ? label : `${label}, which the change removes`,
            side: before?.has(id) || newNames.has(id) ? 'base' : 'incoming',
        })),
        edges: [...edges.values()],
    };
}
function edgesOf(history, isGraph) {
    if (isGraph)
        return history.migrations.flatMap(({ id }) => history.parentsOf(id).map((parent) => [parent, id]));
    const order = (0,_model_order_js__WEBPACK_IMPORTED_MODULE_12__/* .runOrder */ .wW)([history], 'sequence').map(({ id }) => id);
    return order.slice(1).map((id, index) => [order[index] ?? '', id]);
}
/** A run of fewer is read faster than a sum of it. */
const shortestRun = 5;
/** Runs of migrations that base has, one after the other without a branch, become one node each. */
function foldGraph({ nodes, edges }) {
    const [after, before] = [neighbours(edges, 0), neighbours(edges, 1)];
    const byId = new Map(nodes.map(node => [node.id, node]));
    const isPlain = (id) => byId.get(id)?.side === 'base' && (after.get(id)?.length ?? 0) <= 1 && (before.get(id)?.length ?? 0) <= 1;
    const runOf = new Map();
    const folded = [];
    for (const node of nodes) {
        const [previous] = before.get(node.id) ?? [];
        if (!isPlain(node.id) || (previous !== undefined && isPlain(previous)))
            continue;
        const run = [node.id];
        for (let [next] = after.get(node.id) ?? []; next !== undefined && isPlain(next); [next] = after.get(next) ?? [])
            run.push(next);
        if (run.length < shortestRun)
            continue;
        const [first, last] = [node.label, byId.get(run.at(-1) ?? '')?.label ?? ''];
        folded.push({ id: node.id, label: `${first} … ${last} (${run.length} migrations)`, side: 'base' });
        for (const id of run)
            runOf.set(id, node.id);
    }
    const shownAs = (id) => runOf.get(id) ?? id;
    return {
        nodes: [...folded, ...nodes.filter(({ id }) => !runOf.has(id))],
        edges: edges.flatMap(([from, to]) => {
            const [a, b] = [shownAs(from), shownAs(to)];
            return a === b ? [] : [[a, b]];
        }),
    };
}
function neighbours(edges, side) {
    const found = new Map();
    for (const edge of edges) {
        const [from, to] = [edge[side], edge[side === 0 ? 1 : 0]];
        const list = found.get(from);
        if (list)
            list.push(to);
        else
            found.set(from, [to]);
    }
    return found;
}
/** More than a person follows in one picture, and than a terminal scrolls. */
const mostEdges = 2000;
const nameOf = ({ framework, history }) => `${framework} ${history}`;
/** The graphs in one document; a drawing holds the first of them alone. */
function rendered(graphs, format) {
    switch (format) {
        case 'text':
            return graphs
                .map(one => `${[nameOf(one), ...(0,_reporters_graph_text_js__WEBPACK_IMPORTED_MODULE_4__/* .graphText */ .uk)(one.graph, mostEdges, true)].map(_reporters_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalLine */ .tL).join('\n')}\n`)
                .join('\n');
        case 'mermaid':
            return graphs
                .map(one => `%% ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalLine */ .tL)(nameOf(one))}\n${(0,_reporters_mermaid_js__WEBPACK_IMPORTED_MODULE_8__/* .mermaidText */ .H)(one.graph, mostEdges)}\n`)
                .join('\n');
        case 'svg':
            return graphs
                .slice(0, 1)
                .map(one => `${(0,_reporters_html_branch_picture_js__WEBPACK_IMPORTED_MODULE_5__/* .svgOf */ .Y)(one.graph, nameOf(one), true).text}\n`)
                .join('');
        case 'html':
            return (0,_reporters_html_page_js__WEBPACK_IMPORTED_MODULE_7__/* .page */ .M)('Migrations', (0,_reporters_html_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy) `<header><h1>Migrations</h1><button type="button" id="unfold" hidden>Unfold all</button></header><main>${graphs.map(one => (0,_reporters_html_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy) `<section><h2>${one.history}</h2><p class="soft">${one.framework}</p>${(0,_reporters_html_branch_picture_js__WEBPACK_IMPORTED_MODULE_5__/* .branchPicture */ .f)(one.graph, nameOf(one))}</section>`)}</main>`);
    }
}


/***/ }),

/***/ 30660:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ historiesOf)
/* harmony export */ });
/* harmony import */ var _config_left_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41282);
/* harmony import */ var _config_load_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96805);
/* harmony import */ var _frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2193);
/* harmony import */ var _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19803);
/* harmony import */ var _git_filtered_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66444);
/* harmony import */ var _rules_allowed_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1320);






/** Where the histories of trees are, by the configuration of the last of them. Throws ConfigurationError. */
async function historiesOf(trees, configFile) {
    const newest = trees.at(-1) ?? trees[0];
    const { config } = await (0,_config_load_config_js__WEBPACK_IMPORTED_MODULE_0__.loadConfig)(trees[0], newest, {
        file: configFile ?? _config_load_config_js__WEBPACK_IMPORTED_MODULE_0__.defaultConfigFile,
        allowed: _rules_allowed_names_js__WEBPACK_IMPORTED_MODULE_3__/* .allowedNames */ .R,
        // Nothing is judged by it: it says where histories are.
        authority: 'change',
        withoutBase: true,
        required: configFile !== undefined,
    });
    const leftOut = await (0,_config_left_out_js__WEBPACK_IMPORTED_MODULE_4__/* .leftOutBy */ .x)(config);
    return Promise.all(trees.map(async (whole) => {
        const tree = (0,_git_filtered_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutFiles */ .O)(whole, leftOut);
        return { tree, locations: await (0,_frameworks_find_histories_js__WEBPACK_IMPORTED_MODULE_1__/* .findHistories */ .o4)(tree, _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .frameworks */ .Ij, config) };
    }));
}


/***/ }),

/***/ 52254:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WT: () => (/* binding */ sideNames),
/* harmony export */   p_: () => (/* binding */ graphEdgeLimit),
/* harmony export */   uk: () => (/* binding */ graphText)
/* harmony export */ });
/** About what a reader can still follow; GitHub's Mermaid refuses far larger ones. */
const graphEdgeLimit = 60;
/** How the sides of a graph are called, in text and in pictures. */
const sideNames = { base: 'in base', incoming: 'incoming', both: 'in both' };
/**
 * The branches drawn in text, the oldest migration first: for a terminal, for e-mail, for a screen reader, and wherever
 * Mermaid is not drawn. One migration a line; one that several others lead to is drawn once, and named again after that.
 * `flat`: a line of migrations stays in its column.
 */
function graphText(graph, limit = graphEdgeLimit, flat = false) {
    const edges = graph.edges.slice(0, limit);
    const names = new Map(graph.nodes.map(node => [node.id, `${node.label} (${sideNames[node.side]})`]));
    const children = new Map();
    for (const [from, to] of edges) {
        const list = children.get(from);
        if (list)
            list.push(to);
        else
            children.set(from, [to]);
    }
    const later = new Set(edges.map(([, to]) => to));
    const seen = new Set();
    const lines = [];
    const draw = (id, lead, branch, indent) => {
        const again = seen.has(id);
        seen.add(id);
        lines.push(`${lead}${branch}${names.get(id) ?? id}${again ? ', as above' : ''}`);
        if (again)
            return;
        const below = children.get(id) ?? [];
        const [only] = below;
        if (flat && below.length === 1 && only !== undefined) {
            draw(only, lead + indent, '', '');
            return;
        }
        for (const [index, child] of below.entries()) {
            const last = index === below.length - 1;
            draw(child, lead + indent, last ? '└── ' : '├── ', last ? '    ' : '│   ');
        }
    };
    const linked = new Set(edges.flat());
    const nodes = graph.nodes.map(({ id }) => id);
    for (const id of nodes.slice(0, limit * 2))
        if (!later.has(id) && (linked.has(id) || edges.length === graph.edges.length))
            draw(id, '', '', '');
    // Where each has one before it, they go round in a circle.
    for (const id of linked)
        if (!seen.has(id))
            draw(id, '', '', '');
    const left = graph.edges.length - limit;
    if (left > 0)
        lines.push(`and ${left} more`);
    return lines;
}


/***/ }),

/***/ 18141:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ svgOf),
/* harmony export */   f: () => (/* binding */ branchPicture)
/* harmony export */ });
/* harmony import */ var _dagrejs_dagre__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82444);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1465);
/* harmony import */ var _graph_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52254);
/* harmony import */ var _drawing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51366);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97350);





/** What a picture may hold; a history beyond that is looked at in text. */
const mostNodes = 1200;
const labelLimit = 48;
/** Pixels of a line, and around it. */
const [lineHeight, padding] = [28, 16];
/** The branches as a picture, oldest first, with a legend and the same as text. */
function branchPicture(graph, title) {
    const text = (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<details><summary>The same as text</summary><pre>${(0,_graph_text_js__WEBPACK_IMPORTED_MODULE_2__/* .graphText */ .uk)(graph).join('\n')}</pre></details>`;
    if (graph.nodes.length > mostNodes)
        return text;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<figure>${svgOf(graph, title)}<figcaption class="legend">${legend(graph)}</figcaption></figure>${text}`;
}
function legend({ nodes }) {
    const sides = new Set(nodes.map(({ side }) => side));
    return ['both', 'base', 'incoming']
        .filter(side => sides.has(side))
        .map(side => (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<span class="${side}"></span> ${_graph_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sideNames */ .WT[side]} &nbsp; `);
}
/** Those of the page, for a drawing without one. */
const ownColours = 'text{font:12px ui-monospace,monospace;fill:#1f2328}rect{stroke:#d1d9e0}.base rect{fill:#dfe6ee}.incoming rect{fill:#fde3c8}.both rect{fill:#f6f8fa}path{fill:none;stroke:#59636e}';
/** A drawing by itself: also what `migration-gate graph --format svg` prints, then with its own colours. */
function svgOf({ nodes, edges }, title, alone = false) {
    const graph = new _dagrejs_dagre__WEBPACK_IMPORTED_MODULE_0__/* .graphlib */ .GF.Graph();
    graph.setGraph({ rankdir: 'TB', nodesep: 24, ranksep: 28, marginx: 8, marginy: 8 });
    graph.setDefaultEdgeLabel(() => ({}));
    // Ids of ours: a stranger's may be anything.
    const ids = new Map(nodes.map(({ id }, index) => [id, `n${index}`]));
    for (const { id, label } of nodes) {
        const width = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(label, labelLimit).length * _drawing_js__WEBPACK_IMPORTED_MODULE_4__/* .character */ .GG + padding;
        graph.setNode(ids.get(id) ?? '', { width, height: lineHeight });
    }
    for (const [from, to] of edges) {
        const [a, b] = [ids.get(from), ids.get(to)];
        if (a !== undefined && b !== undefined)
            graph.setEdge(a, b);
    }
    (0,_dagrejs_dagre__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp)(graph);
    const { width = 0, height = 0 } = graph.graph();
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${title}" width="${(0,_drawing_js__WEBPACK_IMPORTED_MODULE_4__/* .round */ .LI)(width)}" height="${(0,_drawing_js__WEBPACK_IMPORTED_MODULE_4__/* .round */ .LI)(height)}" viewBox="0 0 ${(0,_drawing_js__WEBPACK_IMPORTED_MODULE_4__/* .round */ .LI)(width)} ${(0,_drawing_js__WEBPACK_IMPORTED_MODULE_4__/* .round */ .LI)(height)}"><title>${title}</title>${alone ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<style>${new _markup_js__WEBPACK_IMPORTED_MODULE_3__/* .Markup */ .VK(ownColours)}</style>` : undefined}${graph
        .edges()
        .map((edge) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<path d="${(0,_drawing_js__WEBPACK_IMPORTED_MODULE_4__/* .pathOf */ .XM)(graph.edge(edge).points ?? [])}"/>`)}${nodes.map(({ id, label, side }) => {
        const { x, y, width: wide } = graph.node(ids.get(id) ?? '');
        const short = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(label, labelLimit);
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<g class="node ${side}"><title>${label} (${_graph_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sideNames */ .WT[side]})</title><rect x="${(0,_drawing_js__WEBPACK_IMPORTED_MODULE_4__/* .round */ .LI)(x - wide / 2)}" y="${(0,_drawing_js__WEBPACK_IMPORTED_MODULE_4__/* .round */ .LI)(y - lineHeight / 2)}" width="${(0,_drawing_js__WEBPACK_IMPORTED_MODULE_4__/* .round */ .LI)(wide)}" height="${lineHeight}" rx="5"/><text x="${(0,_drawing_js__WEBPACK_IMPORTED_MODULE_4__/* .round */ .LI)(x)}" y="${(0,_drawing_js__WEBPACK_IMPORTED_MODULE_4__/* .round */ .LI)(y + 4)}" text-anchor="middle">${short}</text></g>`;
    })}</svg>`;
}


/***/ }),

/***/ 51366:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ character),
/* harmony export */   LI: () => (/* binding */ round),
/* harmony export */   XM: () => (/* binding */ pathOf)
/* harmony export */ });
/** What the drawings of a page share. */
/** Pixels of one character of their text. */
const character = 7.3;
function pathOf(points) {
    return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}
function round(value) {
    return Math.round(value * 10) / 10;
}


/***/ }),

/***/ 97350:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   VK: () => (/* binding */ Markup),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1465);

/** HTML that was put together here: all else in it is escaped. */
class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** Text as it stands in an element or in a quoted attribute; what can't be seen is made visible. */
function escaped(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .entityText */ .Pp)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text));
}
/** A template whose parts are text of anybody's, or Markup. */
function html(strings, ...parts) {
    let text = strings[0] ?? '';
    for (const [index, part] of parts.entries())
        text += written(part) + (strings[index + 1] ?? '');
    return new Markup(text);
}
function written(part) {
    if (part === undefined)
        return '';
    if (part instanceof Markup)
        return part.text;
    if (typeof part === 'string' || typeof part === 'number')
        return escaped(String(part));
    return part.map(({ text }) => text).join('');
}
/** Running text: what stands in backticks is code, and lines stay lines. */
function prose(text) {
    return new Markup(escaped(text)
        .replace(/`([^`\n]+)`/g, '<code>$1</code>')
        .replaceAll('\n', '<br>'));
}


/***/ }),

/***/ 78841:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ page),
/* harmony export */   T: () => (/* binding */ Commands)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97350);


const styles = `
:root { color-scheme: light dark; --text: #1f2328; --soft: #59636e; --line: #d1d9e0; --back: #fff; --panel: #f6f8fa;
  --error: #b42318; --warning: #8a5a00; --note: #0b5cad; --pass: #1a7f37; --added: #dafbe1; --removed: #ffebe9;
  --base: #dfe6ee; --incoming: #fde3c8; --both: #f6f8fa; --changed: #ddf0ff; --bar: #bc6c25; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --soft: #9198a1; --line: #3d444d; --back: #0d1117;
  --panel: #161b22; --error: #ff7b72; --warning: #e3b341; --note: #79c0ff; --pass: #3fb950; --added: #12361f;
  --removed: #4a1f1f; --base: #2b3644; --incoming: #54371a; --both: #161b22; --changed: #122d47; --bar: #e0954a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 68rem; padding: 1rem; color: var(--text); background: var(--back);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.15rem; margin-top: 2rem; } h3 { font-size: 1rem; margin: 0; }
article { border: 1px solid var(--line); border-left-width: 4px; border-radius: 6px; margin: 1rem 0; padding: 1rem; }
article.error { border-left-color: var(--error); } article.warning { border-left-color: var(--warning); }
article.note { border-left-color: var(--note); }
.pass { color: var(--pass); } .fail, .wrong, .error > h3 { color: var(--error); }
.unknown, .not-checked, .inconclusive, .warning > h3 { color: var(--warning); } .note > h3 { color: var(--note); }
.soft { color: var(--soft); } code, pre { font: 0.85rem/1.45 ui-monospace, monospace; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: 0.6rem; overflow-x: auto; margin: 0.5rem 0; }
pre mark { background: var(--incoming); color: inherit; } pre .added { background: var(--added); display: block; }
pre .removed { background: var(--removed); display: block; } pre .kept { display: block; }
table { border-collapse: collapse; margin: 0.5rem 0; font-size: 0.9rem; } caption { text-align: left; font-weight: 600; }
th, td { border: 1px solid var(--line); padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
.command { display: flex; gap: 0.5rem; align-items: start; } .command pre { flex: 1; }
button { font: inherit; color: inherit; background: var(--panel); border: 1px solid var(--line); border-radius: 6px;
  padding: 0.25rem 0.6rem; cursor: pointer; margin-top: 0.5rem; }
a { color: var(--note); } summary { cursor: pointer; }
svg { max-width: 100%; height: auto; } svg text { fill: var(--text); font: 12px ui-monospace, monospace; }
svg .node rect { stroke: var(--line); } svg .base rect { fill: var(--base); } svg .incoming rect { fill: var(--incoming); }
svg .both rect { fill: var(--both); } svg path { fill: none; stroke: var(--soft); }
.tracks { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 1rem; align-items: start; }
.track { border: 1px solid var(--line); border-radius: 6px; padding: 0.75rem 1rem; } .track h4 { margin: 0 0 0.5rem; }
.track ol { list-style: none; margin: 0; padding: 0; } .track li { border: 1px solid var(--line); border-radius: 6px;
  padding: 0.2rem 0.6rem; margin-bottom: 1.1rem; position: relative; background: var(--both); font-size: 0.9rem;
  display: flex; gap: 0.5rem; justify-content: space-between; }
.track li:last-child { margin-bottom: 0; } .track li:not(:last-child)::after { content: "↓"; position: absolute; left: 1rem;
  top: 100%; line-height: 1.1rem; color: var(--soft); }
.track li.base { background: var(--base); } .track li.incoming { background: var(--incoming); }
.track li.fails { border: 2px solid var(--error); } .track li.not-run { border-style: dashed; }
.track li strong { white-space: nowrap; color: var(--text); } .track .fails strong, .track .fails a { color: var(--error); }
.times th[scope="row"] { font-weight: normal; } .times td:nth-child(2) { text-align: right; font-variant-numeric: tabular-nums; }
.times .incoming { background: var(--incoming); border-radius: 3px; padding: 0 0.3rem; font-size: 0.8rem; }
.times { margin: 0; width: 100%; } .times thead th { white-space: nowrap; } .times td:last-child { width: 45%; vertical-align: middle; }
.bar { display: block; width: 100%; height: 0.75rem; } svg.bar .base { fill: var(--soft); } svg.bar .incoming { fill: var(--bar); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
svg.schema { max-width: none; } svg.schema .box { fill: var(--panel); stroke: var(--line); } svg.schema .head { font-weight: 600; } svg.schema text { white-space: pre; }
svg.schema g.added .box { stroke: var(--pass); } svg.schema g.removed .box { stroke: var(--error); }
svg.schema g.changed .box { stroke: var(--note); } svg.schema rect.added { fill: var(--added); }
svg.schema rect.removed { fill: var(--removed); } svg.schema rect.changed { fill: var(--changed); }
svg.schema path.added { stroke: var(--pass); } svg.schema path.removed { stroke: var(--error); stroke-dasharray: 5 3; }
figure { margin: 1rem 0; overflow-x: auto; }
.legend span { display: inline-block; width: 0.9rem; height: 0.9rem; border: 1px solid var(--line); vertical-align: -0.1rem; }
.legend .base { background: var(--base); } .legend .incoming { background: var(--incoming); } .legend .both { background: var(--both); }
@media print { svg.schema { max-width: 100%; } button { display: none; } body { max-width: none; } article, .track, figure, tr { break-inside: avoid; } }
`;
const script = `
'use strict';
for (const button of document.querySelectorAll('button[data-copies]')) button.addEventListener('click', async () => {
  const text = document.getElementById(button.dataset.copies).textContent;
  try { await navigator.clipboard.writeText(text); } catch {
    const area = document.createElement('textarea');
    area.value = text; document.body.append(area); area.select(); document.execCommand('copy'); area.remove();
  }
  button.textContent = 'Copied';
});
const all = [...document.querySelectorAll('details')];
const toggle = document.getElementById('unfold');
if (toggle) {
  toggle.hidden = all.length === 0;
  toggle.addEventListener('click', () => {
    const open = all.some(one => !one.open);
    for (const one of all) one.open = open;
    toggle.textContent = open ? 'Fold all' : 'Unfold all';
  });
}
`;
const digest = (text) => `'sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('base64')}'`;
/** One file that needs nothing else: no network, no script but the one here, whatever its content says. */
function page(title, body) {
    const policy = `default-src 'none'; style-src ${digest(styles)}; script-src ${digest(script)}; base-uri 'none'; form-action 'none'`;
    return `<!doctype html>\n${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new _markup_js__WEBPACK_IMPORTED_MODULE_1__/* .Markup */ .VK(styles)}</style>
</head>
<body>
${body}
<script>${new _markup_js__WEBPACK_IMPORTED_MODULE_1__/* .Markup */ .VK(script)}</script>
</body>
</html>
`.text}`;
}
/** Numbers the commands of one page, so that each has a button that copies it. */
class Commands {
    #count = 0;
    /** A command to paste. */
    show(command) {
        const id = `command-${++this.#count}`;
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<div class="command"><pre><code id="${id}">${command}</code></pre><button type="button" data-copies="${id}" aria-label="Copy the command">Copy</button></div>`;
    }
}


/***/ }),

/***/ 239:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ mermaidText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1465);
/* harmony import */ var _graph_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52254);


/** The graph as a Mermaid picture; incoming migrations stand out by shape and border, so that it needs no colour. */
function mermaidText(graph, limit = _graph_text_js__WEBPACK_IMPORTED_MODULE_1__/* .graphEdgeLimit */ .p_) {
    const edges = graph.edges.slice(0, limit);
    const shown = edges.length === graph.edges.length ? undefined : new Set(edges.flat());
    const nodes = graph.nodes.slice(0, limit * 2).filter(node => shown === undefined || shown.has(node.id));
    // Ids are ours: those of migrations may be words that Mermaid takes for its own ("end").
    const names = new Map(nodes.map((node, index) => [node.id, `m${index}`]));
    const lines = ['flowchart LR', '  accTitle: The branches after the merge'];
    for (const node of nodes) {
        const name = names.get(node.id) ?? '';
        const label = `"${mermaidLabel(node.label)}"`;
        lines.push(`  ${name}${node.side === 'incoming' ? `([${label}]):::incoming` : `[${label}]`}`);
    }
    for (const [from, to] of edges) {
        const [a, b] = [names.get(from), names.get(to)];
        if (a !== undefined && b !== undefined)
            lines.push(`  ${a} --> ${b}`);
    }
    lines.push('  classDef incoming stroke-width:3px,stroke-dasharray:6 3');
    return lines.join('\n');
}
/** Mermaid decodes `#35;` and the like, and reads labels as HTML and Markdown: only letters, digits and `_-./ ` stay. */
function mermaidLabel(label) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(label), 80).replace(/[^\p{L}\p{N} _./…-]/gu, character => `#${character.codePointAt(0) ?? 32};`);
}


/***/ }),

/***/ 1320:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ allowedNames)
/* harmony export */ });
/* harmony import */ var _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19803);

/** What a configuration may name. Rules are loaded only where somebody asks. */
async function allowedNames() {
    const { ruleMetas } = await Promise.all(/* import() */[__webpack_require__.e(440), __webpack_require__.e(5917), __webpack_require__.e(9765)]).then(__webpack_require__.bind(__webpack_require__, 43458));
    return {
        frameworks: _frameworks_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .frameworks */ .Ij.map(({ id }) => id),
        rules: ruleMetas.map(({ id }) => id),
        severities: new Map(ruleMetas.map(({ id, severity }) => [id, severity])),
    };
}


/***/ })

};
