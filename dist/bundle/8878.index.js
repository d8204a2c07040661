export const id = 8878;
export const ids = [8878];
export const modules = {

/***/ 98878:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createClient: () => (/* binding */ createClient)
/* harmony export */ });
/** Longer than this a run does not wait for a limit to pass: what could not be posted is said instead. */
const timeoutMs = 90;
const limitRetries = 2;
/** A server that hangs must not hold up the verdict; GitHub itself gives up after ten seconds. */
const requestTimeout = 15_000;
/**
 * Octokit with GitHub's manners: one write a second, waiting as long as `Retry-After` says, reading again after a
 * server error. Writes are never sent again by themselves: see `once.ts`.
 */
async function createClient({ token, apiUrl, pace = 1000, second = 1000, warn, }) {
    const [{ getOctokit }, { defaults }, { retry }, { throttling }, { default: Bottleneck }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3943), __webpack_require__.e(8803)]).then(__webpack_require__.bind(__webpack_require__, 68803)),
        __webpack_require__.e(/* import() */ 3943).then(__webpack_require__.bind(__webpack_require__, 43943)),
        Promise.all(/* import() */[__webpack_require__.e(6503), __webpack_require__.e(4491)]).then(__webpack_require__.bind(__webpack_require__, 54491)),
        Promise.all(/* import() */[__webpack_require__.e(6503), __webpack_require__.e(2812)]).then(__webpack_require__.bind(__webpack_require__, 22812)),
        __webpack_require__.e(/* import() */ 6503).then(__webpack_require__.t.bind(__webpack_require__, 46503, 19)),
    ]);
    const oneByOne = new Bottleneck.Group({ maxConcurrent: 1, minTime: pace });
    const waitFor = (what) => (seconds, _options, _octokit, retries) => {
        const waits = retries < limitRetries && seconds <= timeoutMs;
        warn?.(`GitHub's ${what} is reached; ${waits ? `trying again in ${seconds} s` : 'not waiting for it'}.`);
        return waits;
    };
    return getOctokit(token, {
        baseUrl: apiUrl,
        userAgent: 'migration-gate',
        retry: {
            doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451],
            retries: 3,
            retryAfterBaseValue: second,
        },
        throttle: {
            write: oneByOne,
            notifications: new Bottleneck.Group({ maxConcurrent: 1, minTime: 0 }),
            retryAfterBaseValue: second,
            onRateLimit: waitFor('rate limit'),
            onSecondaryRateLimit: waitFor('secondary rate limit'),
        },
        // Theirs goes through the runner's proxy.
        request: { fetch: wholeWithin(defaults.request?.fetch ?? fetch, requestTimeout) },
        log: { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } },
    }, retry, throttling);
}
/**
 * Reads an answer to its end before it counts. Octokit takes one that is cut off in the middle for an empty success,
 * which would mean that nothing of ours is there yet.
 */
function wholeWithin(send, milliseconds) {
    return async (input, init) => {
        const response = await send(input, { ...init, signal: AbortSignal.timeout(milliseconds) });
        await response.clone().arrayBuffer();
        return response;
    };
}


/***/ })

};
