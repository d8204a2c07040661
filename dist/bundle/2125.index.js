export const id = 2125;
export const ids = [2125];
export const modules = {

/***/ 12125:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serveIsolated: () => (/* binding */ serveIsolated)
});

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./src/modes/isolation/jobs.js
/**
 * What is done in a process of its own, since it reads what other people wrote, and must cost nobody but them. Each is
 * loaded by that process alone.
 */
const jobs = {
    'compare-open-pull': async () => erased((await Promise.all(/* import() */[__webpack_require__.e(6981), __webpack_require__.e(9803), __webpack_require__.e(9992), __webpack_require__.e(2083), __webpack_require__.e(4804)]).then(__webpack_require__.bind(__webpack_require__, 54308))).openComparing),
    'judge-swept-pull': async () => erased((await Promise.all(/* import() */[__webpack_require__.e(6981), __webpack_require__.e(9803), __webpack_require__.e(2083), __webpack_require__.e(8044)]).then(__webpack_require__.bind(__webpack_require__, 32210))).openSweep),
    'judge-batch': async () => erased((await Promise.all(/* import() */[__webpack_require__.e(6981), __webpack_require__.e(2083), __webpack_require__.e(6084)]).then(__webpack_require__.bind(__webpack_require__, 37613))).openQueue),
};
/** What arrives is what `Isolation` sent for the same job: its types are checked there. */
function erased(open) {
    return async (context) => {
        const job = await open(context);
        return item => job(item);
    };
}

;// CONCATENATED MODULE: ./src/modes/isolation/isolated-process.js


/** The other side of `Isolation`: does what it is asked, until nobody is left to ask. */
function serveIsolated() {
    let job;
    const answer = (message) => process.send?.(message);
    process.on('disconnect', () => process.exit());
    process.on('message', async (message) => {
        try {
            if (message.kind === 'open') {
                job = jobs[message.job]().then(open => open(message.context));
                await job;
                answer({ kind: 'opened' });
            }
            else
                answer({ kind: 'result', result: await (await job)?.(message.item) });
        }
        catch (error) {
            answer({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
        }
    });
}
// In the source tree this file is the program; what ships has a launcher that calls the function.
const here = (0,external_node_url_.fileURLToPath)(import.meta.url);
if (here.endsWith('.ts') && process.argv[1] === here)
    serveIsolated();


/***/ })

};
