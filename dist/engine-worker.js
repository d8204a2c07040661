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
 * where it can be killed. This file is shipped by itself: it imports nothing of the project but types.
 */
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { gunzip } from 'node:zlib';
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
async function open(start) {
    const asset = (name) => readFile(new URL(import.meta.resolve(`@electric-sql/pglite/${name}`)));
    const [{ PGlite }, wasm, data, directory, extensions] = await Promise.all([
        import(/* webpackIgnore: true */ '@electric-sql/pglite'),
        asset('pglite.wasm').then(bytes => WebAssembly.compile(bytes)),
        asset('pglite.data'),
        typeof start.dataDirectory === 'string' ? unpacked(start.dataDirectory) : start.dataDirectory,
        loadContrib(start.contrib),
    ]);
    const options = {
        pgliteWasmModule: wasm,
        fsBundle: new Bytes(data),
        extensions,
        startParams: [
            '--single',
            '-F',
            '-j',
            ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
        ],
        // Small segments: an empty directory is 25 MB then, not 40.
        initDbStartParams: ['--wal-segsize=1', '--no-sync'],
    };
    if (directory)
        options.loadDataDir = new Bytes(directory);
    return PGlite.create(options);
}
async function unpacked(path) {
    try {
        return new Uint8Array(await promisify(gunzip)(await readFile(path)));
    }
    catch (cause) {
        throw new Error(`its data directory ${path} can't be read: the installation is incomplete`, { cause });
    }
}
async function loadContrib(names) {
    const loaded = names.map(async (name) => {
        const exported = await import(__rewriteRelativeImportExtension(
        /* webpackIgnore: true */ `@electric-sql/pglite/contrib/${name}`, true));
        return [name, exported[name]];
    });
    const extensions = {};
    for (const [name, extension] of await Promise.all(loaded))
        if (extension)
            extensions[name] = extension;
    return extensions;
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
function message(type, text) {
    const body = Buffer.from(`${text}\0`);
    const head = Buffer.alloc(5);
    head.write(type, 'latin1');
    head.writeInt32BE(body.length + 4, 1);
    return Buffer.concat([head, body]);
}
/**
 * Cuts the stream of the answer into frames and keeps what matters. Rows beyond the limits are dropped while
 * they arrive, so that a result of gigabytes never exists as a whole on this side.
 */
class FrameKeeper {
    #limits;
    #head = Buffer.alloc(0);
    #body = [];
    #missing = 0;
    #keeping = false;
    #rows = [];
    #rowCount = 0;
    #rowBytes = 0;
    #statementEnded = false;
    #errors = [];
    #end;
    constructor(limits) {
        this.#limits = limits;
    }
    take(bytes) {
        for (let at = 0; at < bytes.length;) {
            if (this.#missing === 0 && this.#head.length < 5) {
                const part = bytes.subarray(at, at + 5 - this.#head.length);
                this.#head = Buffer.concat([this.#head, part]);
                at += part.length;
                if (this.#head.length === 5)
                    this.#open(String.fromCharCode(this.#head.readUInt8(0)), this.#head.readInt32BE(1) - 4);
            }
            else {
                const part = bytes.subarray(at, at + this.#missing);
                // A copy: PGlite hands out a view of its memory, which changes.
                if (this.#keeping)
                    this.#body.push(Buffer.from(part));
                at += part.length;
                this.#missing -= part.length;
                if (this.#missing === 0)
                    this.#close();
            }
        }
    }
    kept() {
        return new Uint8Array(Buffer.concat([...this.#rows, ...(this.#end ? [this.#end] : []), ...this.#errors]));
    }
    #open(type, length) {
        if (this.#statementEnded && 'TCIE'.includes(type)) {
            this.#statementEnded = false;
            this.#rows = [];
            this.#rowCount = 0;
            this.#rowBytes = 0;
        }
        if (type === 'D') {
            this.#rowCount++;
            this.#rowBytes += length;
        }
        const roomLeft = this.#rowCount <= this.#limits.maximumRows && this.#rowBytes <= this.#limits.maximumRowBytes;
        this.#keeping = type === 'D' ? roomLeft : 'TCIE'.includes(type);
        this.#missing = length;
        if (length === 0)
            this.#close();
    }
    #close() {
        const type = String.fromCharCode(this.#head.readUInt8(0));
        if (this.#keeping) {
            const frame = Buffer.concat([this.#head, ...this.#body]);
            if (type === 'E')
                this.#errors.push(frame);
            else if (type === 'T' || type === 'D')
                this.#rows.push(frame);
            else
                this.#end = frame;
        }
        if (type === 'C' || type === 'I')
            this.#statementEnded = true;
        this.#body = [];
        this.#head = Buffer.alloc(0);
    }
}
function describe(error) {
    return error instanceof Error ? error.message : `PostgreSQL stopped with ${JSON.stringify(error)}`;
}
/**
 * Runs beside PostgreSQL, which may block the process' own thread for ever: ends the process when it uses too much
 * memory, and when nobody is left who could end it.
 */
function guard(maximumMemory) {
    const watch = `
    const { maximumMemory, parent } = require('node:worker_threads').workerData
    setInterval(() => {
      if (process.memoryUsage.rss() > maximumMemory || process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
    }, 250)`;
    new Worker(watch, { eval: true, workerData: { maximumMemory, parent: process.ppid } }).unref();
}
async function serve(start) {
    const send = (reply) => process.send?.(reply);
    guard(start.maximumMemory);
    try {
        const database = await open(start);
        const version = await database.query('show server_version');
        send({ kind: 'ready', version: version.rows[0]?.server_version ?? '' });
        process.on('message', async (request) => {
            try {
                if (request.kind === 'run') {
                    const frames = run(database, request.sql, start);
                    send({ kind: 'answer', frames: await frames });
                }
                else if (request.kind === 'exchange') {
                    send({ kind: 'exchanged', answers: await exchange(database, request.messages) });
                }
                else {
                    // Without a checkpoint the copy would have to replay the write-ahead log when it starts.
                    await database.query('checkpoint').catch(() => undefined);
                    const dataDirectory = new Uint8Array(await (await database.dumpDataDir('none')).arrayBuffer());
                    send({ kind: 'dump', dataDirectory });
                }
            }
            catch (error) {
                send({ kind: 'failed', why: describe(error) });
            }
        });
    }
    catch (error) {
        send({ kind: 'failed', why: describe(error) });
    }
}
// Last, because the classes above have to exist. Only a process that was forked has somebody to send to.
if (process.send) {
    process.on('disconnect', () => process.exit());
    // Ctrl-C goes to the whole group; whoever started this process decides when it ends.
    process.on('SIGINT', () => { });
    process.once('message', serve);
}
