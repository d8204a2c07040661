export const id = 604;
export const ids = [604];
export const modules = {

/***/ 40604:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLocal: () => (/* binding */ openLocal)
});

// UNUSED EXPORTS: LocalEngine, choose

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/postgres/engine.js
var engine = __webpack_require__(96159);
// EXTERNAL MODULE: ./src/postgres/roles.js
var roles = __webpack_require__(73128);
// EXTERNAL MODULE: ./src/postgres/server.js + 7 modules
var postgres_server = __webpack_require__(38271);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/process/clean-up.js
var clean_up = __webpack_require__(39710);
// EXTERNAL MODULE: ./src/process/server-directory.js
var server_directory = __webpack_require__(47230);
// EXTERNAL MODULE: ./src/process/temporary-directory.js
var temporary_directory = __webpack_require__(46778);
;// CONCATENATED MODULE: ./src/postgres/local/programs.js

/** Bytes of what a program says. */
const longest = 4000;
/** A program that prepares a server; it ends with this process. Undefined: it succeeded; else why not. */
async function runProgram(program, parameters, { identity, remover, timeout, input }) {
    if (remover.removing)
        return 'the run was cancelled';
    const child = (0,external_node_child_process_.spawn)(program, parameters, {
        ...identity,
        // None of the job's: it prepares what strangers' SQL runs in.
        env: serverEnvironment,
        cwd: '/',
        stdio: ['pipe', 'pipe', 'pipe'],
        // Its own group: it is ended with all that it started.
        detached: true,
    });
    if (child.pid !== undefined)
        remover.watch('group', child.pid);
    let said = '';
    const hear = (chunk) => {
        said = (said + chunk.toString()).slice(-longest);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.stdin.on('error', () => { });
    child.stdin.end(input ?? '');
    const ended = await new Promise(resolve => {
        const timer = setTimeout(() => {
            if (child.pid !== undefined)
                endGroup(child.pid);
            resolve({ code: null, why: `it was not finished after ${timeout / 1000} s` });
        }, timeout);
        const settle = (result) => {
            clearTimeout(timer);
            resolve(result);
        };
        child.once('error', error => settle({ code: null, why: error.message }));
        child.once('close', code => settle({ code }));
    });
    remover.watch('none');
    if (ended.code === 0)
        return undefined;
    return ended.why ?? lastLines(said) ?? `it ended with code ${ended.code}`;
}
function endGroup(pid) {
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch {
        // It is gone already.
    }
}
/** All that PostgreSQL's programs get: no secret, and messages in one language. */
const serverEnvironment = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' };
function lastLines(text) {
    const lines = text
        .split('\n')
        .map(line => line.trim())
        .filter(line => line !== '');
    return lines.length === 0 ? undefined : lines.slice(-3).join(' ');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/postgres/local/template.js








/** The role that migrations run as. It has the name that most databases know, and none of a superuser's rights. */
const migratingRole = 'postgres';
/** Whoever owns what belongs to all. Nobody can log in as it. */
const owner = 'cluster_owner';
/** What the first scratch database can be; it has the name of one, so that nobody takes it for something else. */
const preparedDatabase = 'migration_gate_000000000000_0';
/** Milliseconds. */
const timeouts = { initdb: 120_000, copy: 120_000 };
/** It is gone when the run is: nothing has to last, and nobody else comes. */
const settings = {
    listen_addresses: '',
    unix_socket_permissions: '0700',
    fsync: 'off',
    full_page_writes: 'off',
    synchronous_commit: 'off',
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_replication_slots: '0',
    max_logical_replication_workers: '0',
    max_prepared_transactions: '0',
    max_connections: '40',
    max_locks_per_transaction: '1024',
    max_wal_size: '4GB',
    min_wal_size: '32MB',
    checkpoint_timeout: '1d',
    autovacuum: 'off',
    shared_buffers: '128MB',
    // In the data directory, where it goes with it.
    dynamic_shared_memory_type: 'mmap',
    restart_after_crash: 'off',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    log_min_messages: 'fatal',
    log_min_error_statement: 'panic',
    password_encryption: 'scram-sha-256',
};
/**
 * Rights that a role with CREATEROLE could give itself before PostgreSQL 16: programs, files and connections of the machine.
 * Where nobody has them, nobody can give them.
 */
const predefined = [
    'pg_execute_server_program',
    'pg_read_server_files',
    'pg_write_server_files',
    'pg_create_subscription',
];
const names = predefined.map(name => `'${name}'`).join(', ');
/** As a superuser, before anybody can connect; one statement a line. */
function template_roles(password) {
    return statements([
        `CREATE ROLE ${migratingRole} LOGIN NOSUPERUSER CREATEDB CREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD '${password}'`,
        `ALTER ROLE ${owner} NOLOGIN`,
        `DELETE FROM pg_catalog.pg_auth_members WHERE roleid IN (SELECT oid FROM pg_catalog.pg_authid WHERE rolname IN (${names})) OR member IN (SELECT oid FROM pg_catalog.pg_authid WHERE rolname IN (${names}))`,
        `DELETE FROM pg_catalog.pg_authid WHERE rolname IN (${names})`,
    ]);
}
const databases = statements([
    `UPDATE pg_catalog.pg_database SET datistemplate = false WHERE datname = 'template1'`,
    // Each file is one more to copy.
    'DROP DATABASE template1',
    `CREATE DATABASE ${preparedDatabase} TEMPLATE template0 OWNER ${migratingRole}`,
    'CHECKPOINT',
]);
function statements(all) {
    return all.map(one => `${one};\n`).join('');
}
/** From 15 on, the owner of a database owns its schema. */
function olderPublicSchema(major) {
    if (major >= 15)
        return '';
    return `ALTER SCHEMA public OWNER TO ${major === 14 ? 'pg_database_owner' : migratingRole};\n`;
}
/**
 * A new data directory, copied from a prepared one where this user has one of this version.
 * @returns the password of the migrating role
 * @throws {EngineUnavailableError}
 */
async function newDataDirectory(request) {
    const cache = openCache(request.cache ?? cacheDirectory());
    if (!cache)
        return await create(request);
    const template = (0,external_node_path_.join)(cache, nameOf(request));
    const copied = await copyFrom(template, request);
    if (copied !== undefined)
        return copied;
    const password = await create(request);
    await keep(template, cache, password, request);
    return password;
}
/** Everything that the prepared directory depends on. */
function nameOf({ installation: { bin, version, major }, identity }) {
    const program = (0,external_node_fs_.statSync)((0,external_node_path_.join)(bin, 'postgres'));
    const key = JSON.stringify([
        [bin, version, program.size, program.mtimeMs, process.arch],
        [identity.uid ?? process.getuid?.() ?? null, identity.gid ?? null],
        [template_roles(''), olderPublicSchema(major), databases, initdb(''), settings, access],
    ]);
    return `postgres-${major}-${(0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 16)}`;
}
function cacheDirectory(env = process.env) {
    const named = env.XDG_CACHE_HOME;
    const parent = named?.startsWith('/')
        ? named
        : (0,external_node_os_.homedir)() === '/'
            ? (0,clean_up/* parentOfRuns */.Ch)()
            : (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache');
    return (0,external_node_path_.join)(parent, 'migration-gate');
}
/** Undefined: it can't be written, or somebody else could have written what is in it. */
function openCache(path) {
    try {
        (0,external_node_fs_.mkdirSync)(path, { recursive: true, mode: 0o700 });
        return isOursAlone(path) ? path : undefined;
    }
    catch {
        return undefined;
    }
}
/** Nobody but this user and root may write it, or put another one in its place. */
function isOursAlone(path) {
    const uid = process.getuid?.();
    const own = (0,external_node_fs_.lstatSync)(path);
    if (!own.isDirectory() || own.uid !== uid || (own.mode & 0o077) !== 0)
        return false;
    for (let parent = (0,external_node_path_.dirname)(path);; parent = (0,external_node_path_.dirname)(parent)) {
        const { mode, uid: theirs } = (0,external_node_fs_.statSync)(parent);
        const sticky = (mode & 0o1000) !== 0;
        if ((theirs !== uid && theirs !== 0) || ((mode & 0o022) !== 0 && !sticky))
            return false;
        if (parent === (0,external_node_path_.dirname)(parent))
            return true;
    }
}
const files = { data: 'data', password: 'password' };
/** The password of the copy; undefined: there is no template. */
async function copyFrom(template, request) {
    let password;
    try {
        if (!isOursAlone(template))
            return undefined;
        password = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(template, files.password), 'utf8');
    }
    catch {
        return undefined;
    }
    const why = await copy((0,external_node_path_.join)(template, files.data), request.target, request);
    if (why !== undefined)
        throw unavailable(request.installation, `could not be copied from ${template}`, why);
    return password;
}
/** Copies a directory that does not exist yet, sharing its blocks where the file system can. */
async function copy(from, to, { remover }) {
    const run = { identity: {}, remover, timeout: timeouts.copy };
    const sharing = process.platform === 'darwin' ? ['-cRp'] : ['-a', '--reflink=auto'];
    const why = await runProgram('cp', [...sharing, from, to], run);
    if (why === undefined)
        return undefined;
    await (0,external_node_fs_promises_.rm)(to, { recursive: true, force: true });
    return runProgram('cp', ['-Rp', from, to], run);
}
function initdb(target) {
    return [
        ...['-D', target, '-U', owner, '-E', 'UTF8', '--locale=C', '--auth=reject', '--wal-segsize=1'],
        ...['--no-sync', '--no-instructions'],
    ];
}
/** Only the migrating role, only here, only with its password. */
const access = `local all ${migratingRole} scram-sha-256\n`;
async function create(request) {
    const { installation, identity, remover, target } = request;
    const { bin, major } = installation;
    (0,external_node_fs_.mkdirSync)(target, { mode: 0o700 });
    if (identity.uid !== undefined && identity.gid !== undefined)
        (0,external_node_fs_.chownSync)(target, identity.uid, identity.gid);
    const run = { identity, remover, timeout: timeouts.initdb };
    const why = await runProgram((0,external_node_path_.join)(bin, 'initdb'), initdb(target), run);
    if (why !== undefined)
        throw unavailable(installation, 'could not be prepared by initdb', why);
    await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(target, 'postgresql.conf'), Object.entries(settings)
        .map(([name, value]) => `${name} = '${value}'\n`)
        .join(''));
    await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(target, 'pg_hba.conf'), access);
    const password = (0,external_node_crypto_.randomBytes)(24).toString('hex');
    const single = (database, input) => runProgram((0,external_node_path_.join)(bin, 'postgres'), ['--single', '-D', target, '-c', 'exit_on_error=on', '-c', 'log_min_messages=error', database], { ...run, input });
    const older = olderPublicSchema(major);
    const failed = (await single('postgres', template_roles(password))) ??
        (older === '' ? undefined : await single('template0', older)) ??
        (await single('postgres', databases));
    if (failed !== undefined)
        throw unavailable(installation, 'could not be prepared', failed);
    await removeMaps(target);
    return password;
}
/** Maps of free space and of visible rows: PostgreSQL does without, and they are a third of all files. */
async function removeMaps(target) {
    for (const directory of [(0,external_node_path_.join)(target, 'global'), ...(await directoriesIn((0,external_node_path_.join)(target, 'base')))])
        for (const name of await (0,external_node_fs_promises_.readdir)(directory))
            if (/^\d+_(?:fsm|vm)$/.test(name))
                await (0,external_node_fs_promises_.rm)((0,external_node_path_.join)(directory, name));
}
async function directoriesIn(parent) {
    return (await (0,external_node_fs_promises_.readdir)(parent)).map(name => (0,external_node_path_.join)(parent, name));
}
/** Milliseconds. Other versions of the programs, or of the gate, will not ask for theirs again. */
const outdated = 30 * 24 * 60 * 60 * 1000;
async function removeOld(cache) {
    for (const path of (await directoriesIn(cache)).filter(one => /\/postgres-\d+-[0-9a-f]{16}$/.test(one)))
        if ((await (0,external_node_fs_promises_.stat)(path)).mtimeMs < Date.now() - outdated)
            await (0,external_node_fs_promises_.rm)(path, { recursive: true, force: true });
}
/** For the next run. That there is none costs time and nothing else. */
async function keep(template, cache, password, request) {
    const temporary = (0,clean_up/* pathFor */.p0)('template', cache);
    try {
        await (0,external_node_fs_promises_.mkdir)(temporary, { mode: 0o700 });
        const why = await copy(request.target, (0,external_node_path_.join)(temporary, files.data), request);
        if (why === undefined) {
            await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(temporary, files.password), password, { mode: 0o600 });
            await (0,external_node_fs_promises_.rename)(temporary, template);
            await (0,clean_up/* removeStaleDirectories */.FU)(cache);
            await removeOld(cache);
            return;
        }
    }
    catch {
        // Another run was faster, or there is no room.
    }
    await (0,external_node_fs_promises_.rm)(temporary, { recursive: true, force: true }).catch(() => undefined);
}
function unavailable({ bin, version }, what, why) {
    return new engine/* EngineUnavailableError */.DG(`The data directory of the local PostgreSQL ${version} (${bin}) ${what}: ${why}. Correct that, or use \`--postgres embedded\` (input \`postgres\`).`);
}

;// CONCATENATED MODULE: ./src/postgres/local/cluster.js










/** Milliseconds. */
const cluster_timeouts = { start: 60_000, stop: 3000, look: 4 };
/** Bytes that the address of a Unix socket holds on every system. */
const longestSocket = 103;
const port = 5432;
const socketName = `.s.PGSQL.${port}`;
/**
 * A server of this machine's programs, for one run. It has a directory that nobody else can enter, listens on a socket in
 * there, and is gone with the run, however that ends.
 */
class LocalCluster {
    #start;
    #directory;
    #remover;
    #interruption;
    /** What earlier runs left goes meanwhile. */
    #removal;
    #server;
    #ended;
    #said = '';
    #stopped;
    #password = '';
    constructor(start) {
        this.#start = start;
        const parent = start.parent ?? parentFor(start.identity);
        this.#directory = (0,clean_up/* pathFor */.p0)('pg', parent);
        this.#interruption = (0,clean_up/* onInterrupt */.nA)(() => this.stop());
        // Before there is anything to remove: a run that is killed in the next moment leaves nothing.
        this.#remover = new server_directory/* ServerRemover */.IR(this.#directory);
        try {
            // At once, so that no signal comes in between. Whoever runs the server has to get through.
            (0,external_node_fs_.mkdirSync)(this.#directory, { mode: start.identity.uid === undefined ? 0o700 : 0o711 });
            (0,server_directory/* recordServer */.NP)(this.#directory);
        }
        catch (cause) {
            this.#interruption[Symbol.dispose]();
            void this.#remover.remove();
            throw new temporary_directory.NoTemporaryDirectoryError(parent, cause);
        }
        const places = start.parent === undefined ? parents() : [start.parent];
        this.#removal = Promise.all(places.map(place => (0,clean_up/* removeStaleDirectories */.FU)(place)));
    }
    /** @throws {EngineUnavailableError} when it does not start */
    static async start(start) {
        const cluster = new LocalCluster(start);
        try {
            await cluster.#begin();
            return cluster;
        }
        catch (error) {
            await cluster.stop();
            throw error;
        }
    }
    get url() {
        const host = encodeURIComponent(this.#data);
        return `postgres://${migratingRole}:${this.#password}@localhost:${port}/postgres?host=${host}`;
    }
    get processId() {
        return this.#server?.pid;
    }
    get directory() {
        return this.#directory;
    }
    /** Ends it at once: there is nothing to save. */
    stop() {
        this.#stopped ??= this.#stop();
        return this.#stopped;
    }
    [Symbol.asyncDispose]() {
        return this.stop();
    }
    get #data() {
        return (0,external_node_path_.join)(this.#directory, server_directory/* dataName */.gk);
    }
    async #begin() {
        const { installation, identity, cache } = this.#start;
        this.#password = await newDataDirectory({
            installation,
            identity,
            cache,
            remover: this.#remover,
            target: this.#data,
        });
        this.#mayGoOn();
        // `exec`: the process keeps its number. A core would hold what is in its memory.
        const server = (0,external_node_child_process_.spawn)('/bin/sh', [
            '-c',
            'ulimit -c 0; exec "$0" "$@"',
            (0,external_node_path_.join)(installation.bin, 'postgres'),
            '-D',
            this.#data,
            '-k',
            this.#data,
        ], {
            ...identity,
            env: serverEnvironment,
            cwd: '/',
            stdio: ['ignore', 'ignore', 'pipe'],
            // Its own group: what ends the run's group would leave its shared memory.
            detached: true,
        });
        this.#server = server;
        if (server.pid !== undefined) {
            this.#remover.watch('server', server.pid);
            (0,server_directory/* recordServer */.NP)(this.#directory, server.pid);
        }
        server.unref();
        const output = server.stderr;
        output?.unref?.();
        output?.on('data', chunk => {
            this.#said = (this.#said + chunk).slice(-4000);
        });
        this.#ended = new Promise(resolve => {
            server.once('exit', () => resolve());
            server.once('error', error => {
                this.#said += error.message;
                resolve();
            });
        });
        await this.#answering(server);
    }
    #mayGoOn() {
        if (this.#stopped)
            throw this.#failed('it was cancelled');
    }
    async #answering(server) {
        const deadline = performance.now() + cluster_timeouts.start;
        while (!isReady(this.#data)) {
            this.#mayGoOn();
            if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null)
                throw this.#failed(lastLines(this.#said) ?? `it ended with ${server.signalCode ?? server.exitCode}`);
            if (performance.now() > deadline)
                throw this.#failed(`it was not ready after ${cluster_timeouts.start / 1000} seconds`);
            await (0,promises_.setTimeout)(cluster_timeouts.look);
        }
    }
    #failed(why) {
        const { version, bin } = this.#start.installation;
        return new engine/* EngineUnavailableError */.DG(`The local PostgreSQL ${version} (${bin}) did not start: ${why}. Correct that, or use \`--postgres embedded\` (input \`postgres\`).`);
    }
    async #stop() {
        const server = this.#server;
        if (server?.pid !== undefined && server.exitCode === null && server.signalCode === null) {
            server.ref();
            server.kill('SIGQUIT');
            const late = setTimeout(() => endGroup(server.pid ?? 0), cluster_timeouts.stop);
            await this.#ended;
            clearTimeout(late);
        }
        // A program that was preparing it is ended with the directory.
        if (server)
            this.#remover.watch('none');
        await this.#remover.remove();
        await this.#removal;
        this.#interruption[Symbol.dispose]();
    }
}
/** PostgreSQL says so in the eighth line. */
function isReady(data) {
    return (0,server_directory/* pidFileLine */.iF)(data, 8) === 'ready';
}
/** Creating a file takes a tenth of the time in memory, and a database is some hundred of them. */
const memory = '/dev/shm';
const tmpfs = 0x01021994;
/** Bytes that have to be free for it: of the file system, which most often ends at half of the memory, and of that. */
const roomInMemory = { files: 2 * 1024 ** 3, all: 4 * 1024 ** 3 };
/** Where a run may have its server, the best place first. */
function parents() {
    return [...(hasRoomInMemory() ? [memory] : []), (0,clean_up/* parentOfRuns */.Ch)(), '/tmp', '/var/tmp'];
}
function hasRoomInMemory() {
    try {
        const { type, bavail, bsize } = (0,external_node_fs_.statfsSync)(memory);
        return (type === tmpfs && bavail * bsize >= roomInMemory.files && process.availableMemory() >= roomInMemory.all);
    }
    catch {
        return false;
    }
}
/** The first directory that leaves room for the address of a socket, and lets whoever runs the server through. */
function parentFor({ uid }) {
    const fits = parents().find(parent => (0,external_node_path_.join)((0,clean_up/* pathFor */.p0)('pg', parent), server_directory/* dataName */.gk, socketName).length <= longestSocket &&
        (uid === undefined || isOpen(parent)));
    return fits ?? '/tmp';
}
function isOpen(directory) {
    try {
        for (let at = directory;; at = (0,external_node_path_.dirname)(at)) {
            if (((0,external_node_fs_.statSync)(at).mode & 0o001) === 0)
                return false;
            if (at === (0,external_node_path_.dirname)(at))
                return true;
        }
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/postgres/local/identity.js

/** PostgreSQL refuses to be run by root, and root's rights are none that a stranger's SQL should be near to. */
const users = ['nobody', 'postgres'];
/** Undefined: this process is root's, and there is no other user. */
function serverIdentity(uid = process.getuid?.(), accounts = () => (0,external_node_fs_.readFileSync)('/etc/passwd', 'utf8')) {
    if (uid !== 0)
        return {};
    let lines;
    try {
        lines = accounts().split('\n');
    }
    catch {
        return undefined;
    }
    for (const user of users) {
        const [, , id, group] = lines.find(line => line.startsWith(`${user}:`))?.split(':') ?? [];
        const identity = { uid: Number(id), gid: Number(group) };
        if (Number.isSafeInteger(identity.uid) && Number.isSafeInteger(identity.gid) && identity.uid > 0)
            return identity;
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(60392);
// EXTERNAL MODULE: ./src/model/result.js
var result = __webpack_require__(17318);
;// CONCATENATED MODULE: ./src/postgres/local/installations.js






/** The oldest that scratch databases work with. */
const oldestMajor = 13;
/** Milliseconds for a program that only prints its version. */
const answerTimeout = 10_000;
const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** Directories of one version each, which their names say, on Debian, Red Hat, with Homebrew and Postgres.app. */
const layouts = [
    { parent: '/usr/lib/postgresql', shown: '*', name: /^(\d+)$/ },
    { parent: '/usr', shown: 'pgsql-*', name: /^pgsql-(\d+)$/ },
    { parent: '/opt/homebrew/opt', shown: 'postgresql@*', name: /^postgresql(?:@(\d+))?$/ },
    { parent: '/usr/local/opt', shown: 'postgresql@*', name: /^postgresql(?:@(\d+))?$/ },
    { parent: '/home/linuxbrew/.linuxbrew/opt', shown: 'postgresql@*', name: /^postgresql(?:@(\d+))?$/ },
    { parent: '/Applications/Postgres.app/Contents/Versions', shown: '*', name: /^(\d+)$/ },
];
/**
 * The installations of this machine, the newest first. Looks in the places of packages, then asks `pg_config`, then looks in
 * PATH, until `enough` says so; of two with the same version, the first counts. What is read is little, and whoever waits for
 * it may be busy: so all but programs is read at once.
 */
async function findInstallations(options, enough = () => false) {
    const sources = options.only
        ? [() => (options.only ?? []).map(bin => ({ bin }))]
        : [packaged, () => configured(options), () => searchPath(options).map(bin => ({ bin }))];
    const places = options.only ?? [
        ...layouts.map(({ parent, shown }) => `${parent}/${shown}/bin`),
        '`pg_config --bindir`',
        'PATH',
    ];
    const distrusted = options.distrusted.map(path => realPath(path) ?? path);
    const found = [];
    const unusable = [];
    const seen = new Set();
    for (const source of sources) {
        for (const { bin, major } of await source()) {
            const path = realPath(bin);
            if (path === undefined || seen.has(path) || isBelow(path, distrusted) || !hasPrograms(path))
                continue;
            seen.add(path);
            const version = major === undefined
                ? await versionOf(path, options.identity)
                : checked({ version: String(major), major });
            if (version.ok)
                found.push({ bin: path, ...version.value });
            else
                unusable.push(`${path} (${version.reason})`);
        }
        // Stable: of one version, the first.
        found.sort((one, other) => other.major - one.major);
        if (enough(found))
            break;
    }
    return { found, places: [...places], unusable };
}
function packaged() {
    return layouts.flatMap(({ parent, name }) => namesIn(parent).flatMap(one => {
        const match = name.exec(one);
        if (!match)
            return [];
        const [, major] = match;
        return { bin: (0,external_node_path_.join)(parent, one, 'bin'), ...(major === undefined ? {} : { major: Number(major) }) };
    }));
}
function namesIn(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory);
    }
    catch {
        return [];
    }
}
/** Absolute directories of PATH alone: any other one may be the change's. */
function searchPath({ env }) {
    return (env.PATH ?? '').split(external_node_path_.delimiter).filter(directory => (0,external_node_path_.isAbsolute)(directory));
}
async function configured(options) {
    const found = [];
    const distrusted = options.distrusted.map(path => realPath(path) ?? path);
    for (const directory of searchPath(options)) {
        const program = realPath((0,external_node_path_.join)(directory, 'pg_config'));
        if (program === undefined || isBelow(program, distrusted))
            continue;
        const { stdout } = await run(program, ['--bindir'], { timeout: answerTimeout, cwd: external_node_path_.sep, env: {} }).catch(() => ({ stdout: '' }));
        const bin = stdout.trim();
        if ((0,external_node_path_.isAbsolute)(bin))
            found.push({ bin });
    }
    return found;
}
function realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
function isBelow(path, parents) {
    return parents.some(parent => path === parent || path.startsWith(parent.endsWith(external_node_path_.sep) ? parent : parent + external_node_path_.sep));
}
/** Programs that somebody else may replace are not run. */
function hasPrograms(bin) {
    return ['postgres', 'initdb'].every(name => {
        try {
            const path = (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(bin, name));
            (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
            return ((0,external_node_fs_.lstatSync)(path).mode & 0o002) === 0;
        }
        catch {
            return false;
        }
    });
}
function checked(found) {
    return found.major < oldestMajor
        ? (0,result/* failure */.V)(`PostgreSQL ${found.version}, and ${oldestMajor} is the oldest that can be used`)
        : (0,result/* success */.k)(found);
}
const versionLine = schemas.string()
    .regex(/^postgres \(PostgreSQL\) \d+(?:\.\d+|devel|beta\d+|rc\d+)?/)
    .transform(line => /\d+(?:\.\d+|devel|beta\d+|rc\d+)?/.exec(line.slice('postgres (PostgreSQL) '.length))?.[0] ?? '');
async function versionOf(bin, { uid, gid }) {
    const user = uid === undefined || gid === undefined ? {} : { uid, gid };
    let output;
    try {
        const answer = await run((0,external_node_path_.join)(bin, 'postgres'), ['--version'], {
            timeout: answerTimeout,
            cwd: external_node_path_.sep,
            env: {},
            ...user,
        });
        output = answer.stdout;
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'no answer';
        return (0,result/* failure */.V)(`\`postgres --version\` fails there: ${code}`);
    }
    const version = versionLine.safeParse(output.trim());
    if (!version.success)
        return (0,result/* failure */.V)('it does not say its version');
    return checked({ version: version.data, major: Number.parseInt(version.data, 10) });
}

;// CONCATENATED MODULE: ./src/postgres/local/local.js








/**
 * PostgreSQL's programs of this machine, started for this run alone. Migrations run as a role that is no superuser and
 * can't become one; what the `server` engine refuses is refused here, too.
 * @throws {EngineUnavailableError} with what was found, where it was looked, and what to change.
 */
async function openLocal(options, tested = {}) {
    const identity = serverIdentity();
    if (process.platform === 'win32')
        throw new engine/* EngineUnavailableError */.DG('The local engine starts PostgreSQL on a Unix socket, which Windows does not offer it. Use `--postgres embedded` (input `postgres`).');
    if (!identity)
        throw new engine/* EngineUnavailableError */.DG('PostgreSQL refuses to run as root, and this machine has no user "nobody" or "postgres" that it could run as. Create one, or use `--postgres embedded` (input `postgres`).');
    const search = await findInstallations({
        env: process.env,
        identity,
        ...(tested.only ? { only: tested.only, distrusted: [] } : { distrusted: placesOfTheChange() }),
    }, found => isEnough(found, options));
    const installation = choose(search.found, options);
    if (!installation)
        throw notFound(search, options);
    const cluster = await LocalCluster.start({ installation, identity, ...tested });
    try {
        const server = await (0,postgres_server.openServer)(cluster.url, { ...options, allowProduction: true, allowOtherDatabases: true }, {
            name: version => `local PostgreSQL ${version.split(' ')[0]}`,
            prepared: preparedDatabase,
            copiesFiles: installation.major >= 15,
        });
        return new LocalEngine(server, cluster);
    }
    catch (error) {
        await cluster.stop();
        throw error;
    }
}
/** Programs in there may be the change's. */
function placesOfTheChange() {
    return [process.cwd(), process.env.GITHUB_WORKSPACE ?? ''].filter(path => path !== '' && path !== external_node_path_.sep);
}
/** Is the one among these that would be chosen of all? Newer ones elsewhere are not looked for. */
function isEnough(found, { major, nearest }) {
    const wanted = major ?? nearest;
    return wanted === undefined ? found.length > 0 : found.some(one => one.major === wanted);
}
/** The newest, unless a version was asked for. */
function choose(found, { major, nearest }) {
    if (major !== undefined)
        return found.find(one => one.major === major);
    const newer = nearest === undefined ? undefined : found.findLast(one => one.major >= nearest);
    return newer ?? found[0];
}
function notFound({ found, places, unusable }, { major }) {
    const wanted = major === undefined ? 'No PostgreSQL was' : `No PostgreSQL ${major} was`;
    const there = found.length === 0 ? 'none' : found.map(({ version, bin }) => `${version} in ${bin}`).join(', ');
    const broken = unusable.length === 0 ? '' : ` Not usable: ${unusable.join(', ')}.`;
    return new engine/* EngineUnavailableError */.DG(`${wanted} found on this machine. Found: ${there}.${broken} Looked in: ${places.join(', ')}; \`postgres\` and \`initdb\` have to be there. Install it${found.length > 0 && major !== undefined ? `, ask for a version that is there (\`local:${found[0]?.major}\`)` : ''}, or use \`--postgres embedded\` (input \`postgres\`).`);
}
class LocalEngine {
    kind = 'local';
    name;
    #server;
    cluster;
    constructor(server, cluster) {
        this.#server = server;
        this.cluster = cluster;
        this.name = server.name;
    }
    prepare() {
        this.#server.prepare();
    }
    restore() {
        return this.#server.restore();
    }
    scratch(from) {
        return this.#server.scratch(from);
    }
    /** Those that are not installed, and those that only a superuser creates. */
    async lacks(extensions) {
        if (extensions.length === 0)
            return [];
        const reply = await this.#server.administrate(`select distinct name::text as name from pg_catalog.pg_available_extension_versions
        where (trusted or not superuser) and name::text in (${extensions.map(roles/* quoteLiteral */.ce).join(', ')})`);
        const there = new Set(reply.kind === 'ok' ? reply.rows.map(({ name }) => String(name)) : []);
        return extensions.filter(name => !there.has(name));
    }
    async [Symbol.asyncDispose]() {
        this.#server.abandon('the engine was closed');
        await this.cluster.stop();
    }
}


/***/ })

};
