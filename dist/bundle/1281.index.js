export const id = 1281;
export const ids = [1281];
export const modules = {

/***/ 99412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ cutToWidth),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   ky: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13160);
/* harmony import */ var wrap_ansi__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95354);


/** Wraps to a width in columns of the screen, every line indented, the first one perhaps less. */
function wrapped(text, width, indent, firstIndent = indent) {
    // Below twenty columns nothing can be read anyway: let the terminal break the lines.
    const room = Math.max(width - (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(indent), 20);
    return text
        .split('\n')
        .flatMap(line => (0,wrap_ansi__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(line, room, { hard: true, trim: true }).split('\n'))
        .map((line, index) => (line === '' ? '' : (index === 0 ? firstIndent : indent) + line));
}
/** Columns under their heads; the last one may be as wide as it likes, long cells before it are cut. */
function columns(rows, cellLimit) {
    const cut = rows.map(row => row.map(cell => cutToWidth(cell, cellLimit)));
    const widths = [];
    for (const row of cut)
        for (const [index, cell] of row.entries())
            widths[index] = Math.max(widths[index] ?? 0, (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(cell));
    return cut.map(row => row
        .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(cell)))
        .join('  ')
        .trimEnd());
}
function cutToWidth(text, width) {
    if ((0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(text) <= width)
        return text;
    let cut = '';
    let used = 0;
    for (const character of text) {
        used += (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(character);
        if (used > width - 1)
            break;
        cut += character;
    }
    return `${cut}…`;
}


/***/ }),

/***/ 71281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   terminalProgress: () => (/* binding */ terminalProgress)
/* harmony export */ });
/* unused harmony export silentProgress */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1465);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99412);


/** Quick work shows nothing: a line that flickers by tells nobody anything. */
const patience = 500;
const frame = 100;
/** One line that is rewritten in place, only where a person looks on; it is gone when disposed. */
function terminalProgress(stream, env = {}) {
    if (stream.isTTY !== true || env.TERM === 'dumb' || env.CI === 'true')
        return silentProgress();
    const started = Date.now();
    let doing = '';
    let drawn = false;
    const draw = () => {
        if (doing === '')
            return;
        const seconds = Math.round((Date.now() - started) / 1000);
        stream.write(`\r\u001b[2K${(0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .cutToWidth */ .G1)(`${doing} … ${seconds} s`, (stream.columns ?? 80) - 1)}`);
        drawn = true;
    };
    let repeat;
    const wait = setTimeout(() => {
        draw();
        repeat = setInterval(draw, frame).unref();
    }, patience).unref();
    return Object.assign((next) => {
        doing = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalLine */ .tL)(next);
    }, {
        [Symbol.dispose]: () => {
            clearTimeout(wait);
            clearInterval(repeat);
            doing = '';
            if (drawn)
                stream.write('\r\u001b[2K');
        },
    });
}
function silentProgress() {
    return Object.assign(() => { }, { [Symbol.dispose]: () => { } });
}


/***/ })

};
