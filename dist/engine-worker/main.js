var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
/**
 * The embedded PostgreSQL's own process. A loop in a migration blocks the thread that it runs in, so it runs
 * where it can be killed. What it may do is taken away in layers before anything of a stranger is read. This folder is
 * shipped by itself: it imports nothing of the project that lies elsewhere.
 */
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { openChannel } from "./channel.js";
import { FrameKeeper, message } from "./frames.js";
import { guardMemory, guardSystem } from "./imports.js";
import { lockDown } from "./lock-down.js";
import { outOfMemory, replies, requests } from "./protocol.js";
import { shippedModules } from "./shipped-modules.js";
import { allowOnly, linkOnly } from "./webassembly.js";
/** Not PGlite's defaults: those let a migration alter system catalogs (-O) and leave "$user" out of the search path. */
const settings = {
    search_path: '"$user", public',
    exit_on_error: 'false',
    log_checkpoints: 'false',
    max_worker_processes: '0',
    max_parallel_workers: '0',
    max_parallel_workers_per_gather: '0',
    max_parallel_maintenance_workers: '0',
    io_method: 'sync',
    // 128 MB would be cleared at every start; it all is memory anyway.
    shared_buffers: '16MB',
};
/** Given on the command line these count for more than what a migration wrote into a file of the data directory. */
const guardedSettings = {
    allow_alter_system: 'off',
    archive_command: '',
    archive_library: '',
    archive_mode: 'off',
    dynamic_library_path: '$libdir',
    local_preload_libraries: '',
    restore_command: '',
    session_preload_libraries: '',
    shared_preload_libraries: '',
};
const asset = (name) => readFile(new URL(import.meta.resolve(`@electric-sql/pglite/${name}`)));
/** Everything that has to be read from the machine, but the data directory. */
async function load(contrib) {
    const [{ PGlite }, main, data, extensions] = await Promise.all([
        import(/* webpackIgnore: true */ '@electric-sql/pglite'),
        asset('pglite.wasm').then(bytes => WebAssembly.compile(bytes)),
        asset('pglite.data'),
        loadContrib(contrib),
    ]);
    return { PGlite, main, data: new Uint8Array(data), extensions };
}
/** Extensions that are no part of PGlite's own package. */
const packages = { vector: '@electric-sql/pglite-pgvector' };
async function loadContrib(names) {
    const loaded = names.map(async (name) => {
        const exported = await import(__rewriteRelativeImportExtension(
        /* webpackIgnore: true */ packages[name] ?? `@electric-sql/pglite/contrib/${name}`, true));
        return [name, exported[name]];
    });
    const extensions = {};
    for (const [name, extension] of await Promise.all(loaded))
        if (extension)
            extensions[name] = extension;
    return extensions;
}
async function unpacked(path) {
    try {
        return new Uint8Array(await promisify(gunzip)(await readFile(path)));
    }
    catch (cause) {
        throw new Error(`its data directory ${path} can't be read: the installation is incomplete`, { cause });
    }
}
async function open({ PGlite, main, data, extensions }, directory, guarded) {
    const given = guarded ? { ...settings, ...guardedSettings } : settings;
    const options = {
        pgliteWasmModule: main,
        fsBundle: new Bytes(data),
        extensions,
        loadDataDir: new Bytes(directory),
        startParams: [
            '--single',
            '-F',
            '-j',
            ...Object.entries(given).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
        ],
    };
    return PGlite.create(options);
}
/** Node's own Blob takes a quarter of a second to give back 30 MB. */
class Bytes extends Blob {
    #bytes;
    constructor(bytes) {
        super([], { type: 'application/x-tar' });
        this.#bytes = bytes;
    }
    async arrayBuffer() {
        const { buffer, byteOffset, byteLength } = this.#bytes;
        return byteLength === buffer.byteLength ? buffer : buffer.slice(byteOffset, byteOffset + byteLength);
    }
}
/** In PostgreSQL's own file system, which is memory. */
function addFiles({ Module: { FS } }, files) {
    for (const { name, text } of files)
        FS.writeFile(`/pglite/share/postgresql/extension/${name}`, text);
}
async function run(database, sql, limits) {
    const messages = [message('Q', sql)];
    // Nothing will ever answer COPY … FROM STDIN, and waiting for it loses the session. Where no copy is going
    // on, the server ignores a CopyFail.
    if (/\bstdin\b/i.test(sql))
        messages.push(message('f', 'the gate sends no data for COPY FROM STDIN'));
    const answer = new FrameKeeper(limits);
    await database.execProtocolRawStream(Buffer.concat(messages), { onRawData: bytes => answer.take(bytes) });
    return answer.kept();
}
async function exchange(database, messages) {
    const answers = [];
    // Copies: PGlite hands out a view of its memory, which changes.
    await database.execProtocolRawStream(messages, { onRawData: bytes => answers.push(Buffer.from(bytes)) });
    return new Uint8Array(Buffer.concat(answers));
}
async function dump(database) {
    // Without a checkpoint the copy would have to replay the write-ahead log when it starts.
    await database.query('checkpoint').catch(() => undefined);
    return new Uint8Array(await (await database.dumpDataDir('none')).arrayBuffer());
}
function describe(error) {
    return error instanceof Error ? error.message : `PostgreSQL stopped with ${JSON.stringify(error)}`;
}
/** The first thing that was reached for since somebody asked. */
class Attempts {
    #first;
    note = (attempt) => {
        this.#first ??= attempt;
    };
    take() {
        const first = this.#first;
        this.#first = undefined;
        return first;
    }
}
/** Starts PostgreSQL inside of its layers. What reads files and loads modules comes first: afterwards nothing does. */
async function start({ without, ...limits }, directory, attempts) {
    const has = (layer) => !without.includes(layer);
    const program = await load(limits.contrib);
    const { main } = program;
    const unpackedDirectory = limits.dataDirectory === undefined ? directory : await unpacked(limits.dataDirectory);
    const { reallyExit } = process;
    const link = (imports) => {
        const functions = imports.env;
        const system = {
            memory: functions.memory,
            refused: attempts.note,
            maximumMemory: limits.maximumMemory,
            outOfMemory: () => reallyExit(outOfMemory),
        };
        if (has('database'))
            guardSystem(functions, system);
        guardMemory(functions, system);
    };
    if (has('webassembly'))
        allowOnly(shippedModules, main, link, attempts.note);
    else
        linkOnly(main, link);
    const lock = has('process') ? lockDown() : undefined;
    const database = await open(program, unpackedDirectory, has('database'));
    addFiles(database, limits.files);
    if (has('database')) {
        // COPY … PROGRAM then fails as where no program can be started, and not by an exception that PostgreSQL can't catch.
        database.handleExternalCmd = command => {
            attempts.note({ code: 'program', what: `the program ${command} was to be run` });
            return 0;
        };
    }
    const { rows } = await database.query('show server_version');
    // Its random numbers are loaded when they are first asked for, and so is what dumps the directory.
    await database.query('select gen_random_uuid()');
    lock?.finish();
    return { database, version: rows[0]?.server_version ?? '' };
}
async function serve(channel) {
    const first = channel.receive();
    const encoder = new TextEncoder();
    const decoder = new TextDecoder();
    const attempts = new Attempts();
    const text = (kind, words) => channel.send(kind, encoder.encode(words));
    try {
        const end = first.body.indexOf(10);
        const limits = JSON.parse(decoder.decode(first.body.subarray(0, end)));
        const directory = first.body.subarray(end + 1);
        const { database, version } = await start(limits, directory, attempts);
        text(replies.ready, version);
        for (;;) {
            const { kind, body } = channel.receive();
            try {
                const [answer, bytes] = kind === requests.run
                    ? [replies.answer, await run(database, decoder.decode(body), limits)]
                    : kind === requests.exchange
                        ? [replies.exchanged, await exchange(database, body)]
                        : [replies.dump, await dump(database)];
                const attempt = attempts.take();
                if (attempt)
                    text(replies.attempt, JSON.stringify(attempt));
                channel.send(answer, bytes);
            }
            catch (error) {
                text(replies.failed, describe(error));
            }
        }
    }
    catch (error) {
        text(replies.failed, describe(error));
    }
}
// Ctrl-C goes to the whole group; whoever started this process decides when it ends.
process.on('SIGINT', () => { });
process.on('SIGUSR1', () => { });
await serve(openChannel());
