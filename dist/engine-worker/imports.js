/** Error numbers as WASI has them. */
const denied = -2;
const notThere = -52;
const dataDirectory = '/pglite/data';
const libraries = '/pglite/lib/postgresql/';
const devices = ['/dev/null', '/dev/tty', '/dev/stdout', '/dev/stderr', '/dev/shm'];
/** What PostgreSQL keeps in its data directory by itself. */
const ownFiles = ['base', 'global', 'postmaster.pid', 'PG_VERSION', 'backup_label', 'tablespace_map'];
const foreignFiles = /\.(?:so|conf|signal)$|\.\./;
/** Not `getaddrinfo`, which reads addresses of pg_hba.conf; Emscripten's asks nobody for names. */
const sockets = `__syscall_socket __syscall_connect __syscall_bind __syscall_listen __syscall_accept4
  __syscall_sendto __syscall_recvfrom`.split(/\s+/);
/** Where a file is written, its parameters that are paths, each after the directory that it is relative to. */
const changing = {
    __syscall_mkdirat: [1],
    __syscall_renameat: [1, 3],
    __syscall_linkat: [1, 3],
    __syscall_truncate64: [0],
    __syscall_chmod: [0],
    __syscall_fchmodat2: [1],
    __syscall_fchownat: [1],
    __syscall_utimensat: [1],
};
/** It tidies up after others, so that what is taken away only has to lie in the data directory. */
const removing = {
    __syscall_rmdir: [0],
    __syscall_unlinkat: [1],
};
/** O_WRONLY, O_RDWR, O_CREAT, O_TRUNC */
const opensToChange = 0x1 | 0x2 | 0x40 | 0x200;
/** How many calls that may take memory pass between two looks at how much there is. */
const betweenLooks = 64;
const takesMemory = [
    'emscripten_resize_heap',
    'fd_write',
    'fd_pwrite',
    '__syscall_ftruncate64',
    '__syscall_fallocate',
];
/** Changes the functions that PostgreSQL is about to be linked with; libraries get the same ones later. */
export function guardSystem(functions, system) {
    const { refused } = system;
    const { apply } = Reflect;
    const decode = TextDecoder.prototype.decode.bind(new TextDecoder());
    const Bytes = Uint8Array;
    let directory = '/';
    const text = (at) => {
        const bytes = new Bytes(system.memory.buffer);
        let end = at;
        while (bytes[end] !== 0 && end - at < 4096)
            end++;
        const copy = new Bytes(end - at);
        for (let index = 0; index < copy.length; index++)
            copy[index] = bytes[at + index] ?? 0;
        return decode(copy);
    };
    const isOwn = (path, removed = false) => {
        const whole = normal(path[0] === '/' ? path : `${directory}/${path}`);
        for (const device of devices)
            if (whole === device || starts(whole, `${device}/`))
                return true;
        if (!starts(whole, `${dataDirectory}/`))
            return whole === dataDirectory;
        if (removed)
            return true;
        const inside = whole.slice(dataDirectory.length + 1);
        return isOwnFile(inside) && !matches(foreignFiles, inside);
    };
    const replace = (name, make) => {
        const original = functions[name];
        if (original)
            functions[name] = signed(make(original), original);
    };
    for (const name of sockets) {
        replace(name, () => () => {
            refused({ code: 'connection', what: 'a connection to another machine was to be opened' });
            return notThere;
        });
    }
    for (const [calls, removed] of [
        [changing, false],
        [removing, true],
    ]) {
        for (const [name, places] of Object.entries(calls)) {
            replace(name, original => (...parameters) => {
                for (let index = 0; index < places.length; index++) {
                    const path = text(parameters[places[index] ?? 0] ?? 0);
                    if (!isOwn(path, removed))
                        return refuseFile(path);
                }
                return apply(original, undefined, parameters);
            });
        }
    }
    const refuseFile = (path) => {
        refused({ code: 'server-file', what: `the file ${path} outside of the database was to be changed` });
        return denied;
    };
    replace('__syscall_symlinkat', () => target => refuseFile(text(target)));
    replace('__syscall_openat', original => (at = 0, path = 0, flags = 0, rest = 0) => {
        const name = (flags & opensToChange) !== 0 ? text(path) : '';
        return name !== '' && !isOwn(name) ? refuseFile(name) : original(at, path, flags, rest);
    });
    replace('__syscall_chdir', original => path => {
        const to = text(path ?? 0);
        const done = original(path ?? 0);
        if (done === 0)
            directory = normal(to[0] === '/' ? to : `${directory}/${to}`);
        return done;
    });
    replace('_dlopen_js', original => (handle = 0) => {
        // Emscripten's `struct dso`: the name comes after nine words.
        const path = normal(text(handle + 36));
        if (starts(path, libraries) && matches(/^[\w-]+\.so$/, path.slice(libraries.length)))
            return original(handle);
        refused({ code: 'native-code', what: `the library ${path} was to be loaded` });
        return 0;
    });
}
/** The process ends itself before the machine runs out of memory: whatever takes more of it comes by here. */
export function guardMemory(functions, system) {
    const { apply } = Reflect;
    const used = process.memoryUsage.rss;
    let calls = 0;
    for (const name of takesMemory) {
        const original = functions[name];
        if (!original)
            continue;
        const watched = (...parameters) => {
            if (++calls % betweenLooks === 0 && used() > system.maximumMemory)
                system.outOfMemory();
            return apply(original, undefined, parameters);
        };
        functions[name] = signed(watched, original);
    }
}
/** Emscripten reads a function's types at the function. */
function signed(call, original) {
    return Object.assign(call, original);
}
function isOwnFile(path) {
    const [first = ''] = path.split('/');
    for (const own of ownFiles)
        if (first === own || first === `${own}.old`)
            return true;
    return starts(first, 'pg_');
}
function starts(text, start) {
    return text.slice(0, start.length) === start;
}
const test = RegExp.prototype.exec;
function matches(pattern, text) {
    return Reflect.apply(test, pattern, [text]) !== null;
}
function normal(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return `/${parts.join('/')}`;
}
