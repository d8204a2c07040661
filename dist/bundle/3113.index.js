export const id = 3113;
export const ids = [3113];
export const modules = {

/***/ 33113:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ commandsOf),
/* harmony export */   renderScript: () => (/* binding */ renderScript)
/* harmony export */ });
/* harmony import */ var _model_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19136);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1465);


/** Each action as a line for a shell. */
function commandsOf({ actions }) {
    const lines = [];
    let sql = [];
    const flush = () => {
        // Together or not at all.
        if (sql.length > 0)
            lines.push(`psql "$DATABASE_URL" -v ON_ERROR_STOP=1 -1${sql.map(one => ` -c ${quoteLines(one)}`).join('')}`);
        sql = [];
    };
    for (const action of actions) {
        if ('sql' in action)
            sql.push(action.sql);
        else {
            flush();
            lines.push(action.command);
        }
    }
    flush();
    return lines;
}
/** Lines stay lines where they are all that a plain quote has to keep: any shell reads them, and so does a person. */
function quoteLines(text) {
    return (0,_model_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .hidesSomething */ .OT)(text) || text.includes('##[')
        ? (0,_model_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .ZL)(text)
        : `'${text.replaceAll("'", `'\\''`)}'`;
}
/** The runbook as a script that asks before each step and stops at the first that fails. Nobody but its reader runs it. */
function renderScript({ database, histories }) {
    const steps = histories.flatMap(({ runbook }) => runbook).filter(({ actions }) => actions.length > 0);
    const body = steps.flatMap((step, index) => {
        const { title, proof, directory } = step;
        const lines = commandsOf(step);
        const shown = [
            `Step ${index + 1} of ${steps.length}: ${title}`,
            ...(proof.proven ? [] : [`  Not proven: ${proof.reason}`]),
            ...lines.map(line => `  ${line}`),
        ];
        return [
            '',
            `printf '%s\\n' ${shown.map(line => (0,_model_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .ZL)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(line))).join(' ')}`,
            'if ask; then',
            `  (cd ${(0,_model_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .ZL)(directory ?? '.')} && ${lines.join(' &&\n    ')})`,
            'fi',
        ];
    });
    return [
        '#!/bin/sh',
        '# Written by migration-gate doctor. Run it from the top of the repository, with the environment of the application.',
        `# ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(database)}`,
        'set -eu',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own
        ': "${DATABASE_URL:?Set DATABASE_URL to the database that was looked at}"',
        'export DATABASE_URL',
        'ask() {',
        "  printf 'Run it? [y/N] '",
        '  read -r answer || exit 1',
        '  case "$answer" in y | Y | yes) return 0 ;; *) printf "Left out.\\n"; return 1 ;; esac',
        '}',
        ...body,
        '',
        "printf '%s\\n' 'Check the result: migration-gate doctor --database \"$DATABASE_URL\"'",
        '',
    ].join('\n');
}


/***/ })

};
