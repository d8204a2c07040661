import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 76982:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 72250:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("dns");

/***/ }),

/***/ 24434:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 98995:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 58500:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 64756:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 39023:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 98253:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util/types");

/***/ }),

/***/ 86825:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ harden),
/* harmony export */   k: () => (/* binding */ parentLayer)
/* harmony export */ });
/* harmony import */ var _secrets_out_of_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97005);

/**
 * The gate's own process, before anything is read: a signal does not open its inspector, through which whoever is
 * allowed to signal it would run code in it. Node.js gives the signal up to whoever listens to it.
 */
function harden() {
    if (!isHardened())
        process.on('SIGUSR1', ignored);
}
/** What keeps this process apart from others of the same user, and why it does not. */
function parentLayer() {
    const exposed = (0,_secrets_out_of_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsExposed */ .I)();
    const why = [
        ...(isHardened() ? [] : ['a signal opens its inspector']),
        ...(exposed === undefined ? [] : [`its secrets are in its environment: ${exposed}`]),
    ].join('; ');
    return why === '' ? { layer: 'parent', held: true } : { layer: 'parent', held: false, why };
}
function isHardened() {
    return process.listeners('SIGUSR1').includes(ignored);
}
function ignored() { }


/***/ }),

/***/ 97005:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ secretsExposed),
/* harmony export */   P: () => (/* binding */ takeSecrets),
/* harmony export */   startedWith: () => (/* binding */ startedWith)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/**
 * The variables that the gate was started with. The job's secrets are among them, and a process' environment is
 * inherited by every program that it starts, and readable for every process of the same user. So the gate takes them
 * into its own memory first of all, and keeps only harmless ones where others look.
 */

/**
 * Names under which no secret travels: an allow-list, since nobody knows all the names of secrets. Programs find
 * themselves, their user, files and language by these; GitHub's runner says by these which run this is.
 */
const harmless = new Set(`PATH HOME USER LOGNAME SHELL PWD OLDPWD SHLVL HOSTNAME TMPDIR TMP TEMP TZ LANG LANGUAGE _
  TERM TERM_PROGRAM COLORTERM COLUMNS LINES NO_COLOR FORCE_COLOR CLICOLOR CLICOLOR_FORCE CI DEBUG
  NODE_ENV NODE_OPTIONS NODE_PATH NODE_EXTRA_CA_CERTS NODE_NO_WARNINGS NODE_DEBUG NODE_V8_COVERAGE NODE_USE_ENV_PROXY
  PGHOST PGHOSTADDR PGPORT PGUSER PGDATABASE PGSERVICE PGSERVICEFILE PGPASSFILE PGSSLMODE PGSSLCERT PGSSLKEY
  PGSSLROOTCERT PGAPPNAME PGTZ PGCLIENTENCODING PGCONNECT_TIMEOUT
  SSL_CERT_FILE SSL_CERT_DIR VIRTUAL_ENV SUDO_UID SUDO_GID SUDO_USER LD_LIBRARY_PATH DYLD_LIBRARY_PATH
  SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC PATHEXT OS USERNAME USERPROFILE HOMEDRIVE HOMEPATH APPDATA LOCALAPPDATA
  ALLUSERSPROFILE PROGRAMDATA PROGRAMFILES NUMBER_OF_PROCESSORS`.split(/\s+/));
const harmlessStarts = ['LC_', 'XDG_', 'MIGRATION_GATE_', 'GITHUB_', 'RUNNER_', 'PROCESSOR_', 'PROGRAMFILES('];
const secretWords = ['TOKEN', 'SECRET', 'PASS', 'KEY', 'CREDENTIAL', 'AUTH'];
function isHarmless(name, value = '') {
    const upper = name.toUpperCase();
    const isKnown = harmless.has(upper) ||
        (harmlessStarts.some(start => upper.startsWith(start)) && !secretWords.some(word => upper.includes(word)));
    return isKnown && !looksSecret(value);
}
/** How tokens and private keys begin, whatever the name that they are under. */
const secretStarts = /\b(?:gh[pousr]_|github_pat_|glpat-|xox[abp]-|AKIA[0-9A-Z])|-----BEGIN/;
function looksSecret(value) {
    if (secretStarts.test(value) || (value.startsWith('eyJ') && value.split('.').length === 3))
        return true;
    return URL.canParse(value) && new URL(value).password !== '';
}
let started;
let exposed = 'they were not taken out';
/** All that the gate was started with; secrets are handed on from here, by name. */
function startedWith() {
    return started ?? process.env;
}
/** Why other processes may still read the secrets that this one was started with; undefined: they can't. */
function secretsExposed() {
    return exposed;
}
/** To be called once, before anything of a change is read. */
function takeSecrets() {
    if (started)
        return;
    started = { ...process.env };
    const secret = Object.keys(started).filter(name => !isHarmless(name, started?.[name]));
    for (const name of secret)
        delete process.env[name];
    exposed = secret.length === 0 ? undefined : scrub(secret);
}
/**
 * What a process was started with lies in its memory as it was, and in `/proc/PID/environ`, whatever is deleted later.
 * On Linux a process may write to its own memory.
 */
function scrub(names) {
    if (process.platform !== 'linux')
        return `${process.platform} shows the environment of a process to its user`;
    try {
        const [from, to] = environmentBounds();
        const initial = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/environ');
        const memory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)('/proc/self/mem', 'r+');
        try {
            for (let at = 0; at < initial.length && from + at < to;) {
                const zero = initial.indexOf(0, at);
                const end = zero < 0 ? initial.length : zero;
                const equals = initial.indexOf('=', at);
                const name = initial.toString('utf8', at, equals < 0 ? end : Math.min(equals, end));
                if (names.includes(name))
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(memory, Buffer.alloc(end - at), 0, end - at, from + at);
                at = end + 1;
            }
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(memory);
        }
        const left = new Set((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/environ', 'utf8')
            .split('\0')
            .map(one => one.split('=')[0]));
        return names.some(name => left.has(name))
            ? 'this machine keeps what a process was started with'
            : undefined;
    }
    catch (error) {
        return `this machine does not let a process forget what it was started with (${error instanceof Error ? error.message : error})`;
    }
}
/** Fields 50 and 51 of proc(5): where the environment begins and ends. The name of the program may hold anything. */
function environmentBounds() {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/stat', 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [from, to] = [Number(fields[47]), Number(fields[48])];
    if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || from <= 0 || to < from)
        throw new Error('/proc/self/stat does not say where it is');
    return [from, to];
}


/***/ }),

/***/ 17:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ isSupervised),
/* harmony export */   S_: () => (/* binding */ sayDone),
/* harmony export */   cv: () => (/* binding */ say)
/* harmony export */ });
/* unused harmony exports marker, supervisedEnvironment */
/**
 * What a run says to the process that supervises it (`supervise.ts`). Without one, as in tests of single parts, nothing
 * is said.
 */
const marker = 'MIGRATION_GATE_SUPERVISED';
/** The environment that makes a process a supervised run. */
function supervisedEnvironment(env) {
    return { ...env, [marker]: '1' };
}
let supervised = false;
/** Is this process a run that a supervisor started? Asked once, first of all: programs that it starts are none. */
function isSupervised() {
    supervised = process.env[marker] === '1' && process.send !== undefined;
    delete process.env[marker];
    if (supervised) {
        process.on('message', ({ kind }) => {
            if (kind === 'ping')
                void say({ kind: 'pong' });
        });
        // Nobody is left who could end this run: it ends itself, with all that it started.
        process.on('disconnect', endGroup);
        process.channel?.unref();
    }
    return supervised;
}
function endGroup() {
    try {
        process.kill(-process.pid, 'SIGTERM');
    }
    catch {
        process.kill(process.pid, 'SIGTERM');
    }
}
/** The last word of a run, once all that it printed has left it: its supervisor ends it then. */
async function sayDone(code) {
    await Promise.all([process.stdout, process.stderr].map(stream => new Promise(resolve => stream.write('', resolve))));
    await say({ kind: 'done', code });
}
function say(message) {
    if (!supervised || !process.connected)
        return Promise.resolve();
    return new Promise(resolve => {
        process.send?.(message, undefined, undefined, () => resolve());
    });
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   My: () => (/* binding */ isolated),
/* harmony export */   XI: () => (/* binding */ action),
/* harmony export */   xw: () => (/* binding */ cli)
/* harmony export */ });
/* harmony import */ var _process_harden_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(86825);
/* harmony import */ var _process_secrets_out_of_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(97005);
/* harmony import */ var _process_supervised_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(17);



// Before anything else: each of these programs is a process of its own.
(0,_process_harden_js__WEBPACK_IMPORTED_MODULE_0__/* .harden */ .b)();
(0,_process_secrets_out_of_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .takeSecrets */ .P)();
(0,_process_supervised_js__WEBPACK_IMPORTED_MODULE_2__/* .isSupervised */ .Nh)();
allowClosedOutput();
const cli = {
    async run() {
        const { main } = await Promise.all(/* import() */[__nccwpck_require__.e(3735), __nccwpck_require__.e(2083), __nccwpck_require__.e(9522), __nccwpck_require__.e(492)]).then(__nccwpck_require__.bind(__nccwpck_require__, 40492));
        await main();
        await (0,_process_supervised_js__WEBPACK_IMPORTED_MODULE_2__/* .sayDone */ .S_)(Number(process.exitCode ?? 0));
    },
    async publishUnknown(ended) {
        const { printUnknown } = await Promise.all(/* import() */[__nccwpck_require__.e(3735), __nccwpck_require__.e(2083), __nccwpck_require__.e(9522), __nccwpck_require__.e(492)]).then(__nccwpck_require__.bind(__nccwpck_require__, 40492));
        return printUnknown(process.argv.slice(2), ended);
    },
};
const action = {
    async run() {
        const [{ runAction }, { runMode }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(392), __nccwpck_require__.e(2083), __nccwpck_require__.e(9522), __nccwpck_require__.e(9321), __nccwpck_require__.e(3303), __nccwpck_require__.e(3155), __nccwpck_require__.e(2764)]).then(__nccwpck_require__.bind(__nccwpck_require__, 82416)),
            Promise.all(/* import() */[__nccwpck_require__.e(2083), __nccwpck_require__.e(71)]).then(__nccwpck_require__.bind(__nccwpck_require__, 71)),
        ]);
        process.exitCode = await runAction({
            env: (0,_process_secrets_out_of_environment_js__WEBPACK_IMPORTED_MODULE_1__.startedWith)(),
            gate: runMode,
            write: text => process.stdout.write(text),
        });
        await (0,_process_supervised_js__WEBPACK_IMPORTED_MODULE_2__/* .sayDone */ .S_)(process.exitCode);
    },
    async publishUnknown(ended, started) {
        const { publishUnknown } = await Promise.all(/* import() */[__nccwpck_require__.e(392), __nccwpck_require__.e(2083), __nccwpck_require__.e(9522), __nccwpck_require__.e(9321), __nccwpck_require__.e(3303), __nccwpck_require__.e(3155), __nccwpck_require__.e(2764)]).then(__nccwpck_require__.bind(__nccwpck_require__, 82416));
        return publishUnknown(started, text => process.stdout.write(text), ended);
    },
};
/** A process in which what other people wrote is read. */
const isolated = {
    async run() {
        const { serveIsolated } = await __nccwpck_require__.e(/* import() */ 2125).then(__nccwpck_require__.bind(__nccwpck_require__, 12125));
        serveIsolated();
    },
};
/**
 * A reader that has seen enough (`migration-gate check | head`) is no failure of the run: what is written after that is
 * lost, and the exit code stays the verdict. Any other error of standard output or standard error is thrown.
 */
function allowClosedOutput() {
    for (const stream of [process.stdout, process.stderr]) {
        stream.on('error', (error) => {
            if (error.code !== 'EPIPE')
                throw error;
        });
    }
}

var __webpack_exports__action = __webpack_exports__.XI;
var __webpack_exports__cli = __webpack_exports__.xw;
var __webpack_exports__isolated = __webpack_exports__.My;
export { __webpack_exports__action as action, __webpack_exports__cli as cli, __webpack_exports__isolated as isolated };
