/** What code and SQL of a stranger may try. Each says for itself what must have come of it. */

/** SQL, with all layers on. `refused`: the gate says that it reaches outside; `harmless`: it may run, or fail by itself. */
export const sqlAttempts: readonly { sql: string; expected: 'refused' | 'harmless' | 'dead' }[] = [
  { sql: "copy (select 1) to program 'touch /tmp/escaped'", expected: 'refused' },
  { sql: "copy pg_class from program 'touch /tmp/escaped'", expected: 'refused' },
  { sql: "do $$ begin execute 'copy (select 1) to pro' || 'gram ''id'''; end $$", expected: 'refused' },
  {
    sql: "do $$ begin execute 'copy (select 1) to program ''id'''; exception when others then null; end $$",
    expected: 'dead',
  },
  { sql: "copy (select 1) to '/tmp/escaped'", expected: 'refused' },
  { sql: "do $$ begin execute 'copy (select 1) to ''/tmp/escaped'''; end $$", expected: 'refused' },
  { sql: "select pg_read_file('/proc/self/environ')", expected: 'refused' },
  { sql: "select lo_import('/etc/passwd')", expected: 'refused' },
  { sql: "select lo_export(lo_from_bytea(0, 'x'), '/x.so')", expected: 'refused' },
  {
    sql: "do $$ begin perform query_to_xml('select lo_' || 'export(4242, ''/x.so'')', true, true, ''); end $$",
    expected: 'refused',
  },
  {
    sql: "do $$ begin execute 'select lo_' || 'export(4242, ''postgresql.auto.conf'')'; end $$",
    expected: 'refused',
  },
  {
    sql: "do $$ begin execute 'select lo_' || 'export(4242, ''/pglite/lib/postgresql/hstore.so'')'; end $$",
    expected: 'refused',
  },
  {
    sql: "create extension if not exists file_fdw; create server if not exists f foreign data wrapper file_fdw; do $$ begin execute 'create foreign table ft (l text) server f options (pro' || 'gram ''id'')'; perform 1 from ft; end $$",
    expected: 'refused',
  },
  { sql: "load '/x.so'", expected: 'refused' },
  { sql: "do $$ begin execute 'lo' || 'ad ''/pglite/data/base/1/1247'''; end $$", expected: 'refused' },
  { sql: "set dynamic_library_path = '/pglite/data'", expected: 'refused' },
  { sql: "do $$ begin perform set_config('dynamic_library_path', '/', false); end $$", expected: 'harmless' },
  { sql: "alter role postgres set session_preload_libraries = '/x'", expected: 'refused' },
  { sql: "alter database postgres set local_preload_libraries = 'x'", expected: 'refused' },
  { sql: "alter system set archive_command = 'id'", expected: 'refused' },
  { sql: "create function f() returns int as 'lo_export' language internal", expected: 'refused' },
  {
    sql: "do $$ begin execute 'create function g(oid, text) returns int as ''be_lo_' || 'export'' language internal'; execute 'select g(4242, ''/x.so'')'; end $$",
    expected: 'refused',
  },
  {
    sql: "do $$ begin execute 'update pg_' || 'proc set prosrc = ''be_lo_export'', prolang = 12 where proname = ''lo_unlink'''; execute 'select lo_unlink(1)'; end $$",
    expected: 'harmless',
  },
  { sql: "update pg_proc set prosrc = 'be_lo_export' where proname = 'lo_unlink'", expected: 'refused' },
  { sql: 'set allow_system_table_mods = on', expected: 'refused' },
  {
    sql: "create function e() returns event_trigger language plpgsql as $f$ begin execute 'copy (select 1) to program ''id'''; end $f$; create event trigger t on ddl_command_end execute function e(); create table after_trigger ()",
    expected: 'harmless',
  },
  { sql: "set temp_tablespaces = '/tmp'", expected: 'harmless' },
  { sql: "create tablespace t location '/tmp'", expected: 'refused' },
  {
    sql: "create subscription s connection 'host=127.0.0.1 port=9 dbname=x' publication p",
    expected: 'refused',
  },
  {
    sql: "do $$ begin execute 'create subscrip' || 'tion s connection ''host=127.0.0.1 port=9 dbname=x'' publication p'; end $$",
    expected: 'harmless',
  },
  {
    sql: "create extension file_fdw; create server f foreign data wrapper file_fdw; create foreign table t (l text) server f options (program 'id')",
    expected: 'refused',
  },
  { sql: "create function f() returns int as 'id' language plpython3u", expected: 'refused' },
  { sql: 'select pg_reload_conf()', expected: 'harmless' },
  { sql: "create view v as select pg_ls_dir('/') as d", expected: 'refused' },
  { sql: 'select U&"lo\\005fexport"(1, \'/x\')', expected: 'refused' },
  {
    sql: "select set_config('session_preload_libraries', '/x', false) /* COPY */",
    expected: 'refused',
  },
]

/** JavaScript in the engine's process, where only the process layer is left. `port`: somebody listens there. */
export function jsAttempts(port: number): readonly { name: string; js: string; expected: RegExp }[] {
  const gone = /^threw: |is not defined|undefined|null/
  return [
    {
      name: 'require of net',
      js: `result = require('net').connect(${port}, '127.0.0.1') && 'out'`,
      expected: gone,
    },
    { name: 'require of node:net', js: `result = require('node:net') && 'out'`, expected: gone },
    {
      name: 'process.getBuiltinModule',
      js: `result = process.getBuiltinModule('net') && 'out'`,
      expected: gone,
    },
    {
      name: 'import of a module of Node.js',
      js: `result = import('node:net').then(() => 'out')`,
      expected: gone,
    },
    {
      name: 'import of a data URL',
      js: `result = import('data:text/javascript,export default 1').then(() => 'out')`,
      expected: gone,
    },
    {
      name: 'import of WebAssembly',
      js: `result = import('data:application/wasm;base64,AGFzbQEAAAA=').then(() => 'out')`,
      expected: gone,
    },
    { name: 'fetch', js: `result = fetch('http://127.0.0.1:${port}/') && 'out'`, expected: gone },
    { name: 'WebSocket', js: `result = new WebSocket('ws://127.0.0.1:${port}/') && 'out'`, expected: gone },
    {
      name: 'http',
      js: `result = require('http').get('http://127.0.0.1:${port}/') && 'out'`,
      expected: gone,
    },
    {
      name: 'UDP',
      js: `result = require('dgram').createSocket('udp4').send('x', ${port}, '127.0.0.1') || 'out'`,
      expected: gone,
    },
    { name: 'DNS', js: `result = require('dns').lookup('example.org', () => {}) && 'out'`, expected: gone },
    { name: 'a signal', js: `result = process.kill(process.ppid, 'SIGUSR1') && 'out'`, expected: gone },
    {
      name: 'a signal, lower',
      js: `result = process._kill(process.ppid, 10) === 0 && 'out'`,
      expected: gone,
    },
    {
      name: 'the debugger of another process',
      js: `result = process._debugProcess(process.ppid) || 'out'`,
      expected: gone,
    },
    { name: 'abort', js: `process.abort()`, expected: gone },
    { name: 'process.binding', js: `result = process.binding('tcp_wrap') && 'out'`, expected: gone },
    {
      name: 'process._linkedBinding',
      js: `result = process._linkedBinding('tcp_wrap') && 'out'`,
      expected: gone,
    },
    {
      name: "Node's inside",
      js: `result = Object.keys(require('internal/test/binding')).join() || 'out'`,
      expected: gone,
    },
    {
      name: 'process.dlopen',
      js: `result = process.dlopen({ exports: {} }, '/x.node') || 'out'`,
      expected: gone,
    },
    {
      name: 'a thread',
      js: `result = new (require('worker_threads').Worker)('1', { eval: true }) && 'out'`,
      expected: gone,
    },
    { name: 'a program', js: `result = require('child_process').spawnSync('id') && 'out'`, expected: gone },
    { name: 'a file of the machine', js: `result = fs.readFileSync('/etc/passwd', 'utf8')`, expected: gone },
    {
      name: "the gate's environment",
      js: `result = fs.readFileSync('/proc/' + process.ppid + '/environ', 'utf8')`,
      expected: gone,
    },
    { name: 'writing a file', js: `result = fs.writeFileSync('/tmp/escaped', 'x') || 'out'`, expected: gone },
    { name: 'the inspector', js: `result = require('inspector').open(0) || 'out'`, expected: gone },
    { name: 'another context', js: `result = require('vm').runInNewContext('1') && 'out'`, expected: gone },
    {
      name: 'flags of V8',
      js: `result = require('v8').setFlagsFromString('--expose-gc') || 'out'`,
      expected: gone,
    },
    { name: 'a heap snapshot', js: `result = require('v8').writeHeapSnapshot()`, expected: gone },
    {
      name: 'the channel of the process',
      js: `result = process.send({ kind: 'ready' }) && 'out'`,
      expected: gone,
    },
    { name: 'a forged answer', js: `result = fs.writeSync(3, new Uint8Array(100)) && 'out'`, expected: gone },
    {
      name: 'the global object by a function',
      js: `result = (function () { return this })?.call(undefined)?.process && 'out'`,
      expected: gone,
    },
    {
      name: 'the Function constructor',
      js: `result = (() => {}).constructor('return typeof process !== "undefined" && process')() && 'out'`,
      expected: /false|null|undefined|threw/,
    },
    {
      name: 'call sites of the stack',
      js: `Error.prepareStackTrace = (_, sites) => sites; const sites = new Error().stack; result = Array.isArray(sites) && sites.some(site => { try { return site.getThis() && site.getThis().reallyExit } catch { return false } }) && 'out'`,
      expected: /false|null/,
    },
    {
      name: 'the constructor of an internal object',
      js: `result = setTimeout(() => {}, 1e9).constructor.constructor('return this')().process && 'out'`,
      expected: gone,
    },
    {
      name: 'a module loader by the chain of modules',
      js: `result = require.main && require.main.constructor._load('net') && 'out'`,
      expected: gone,
    },
    {
      name: 'module.createRequire',
      js: `result = require('module').createRequire('/')('net') && 'out'`,
      expected: gone,
    },
    {
      name: 'extensions of require',
      js: `result = Object.keys(require.extensions || {}).length && require.extensions['.js']({ _compile(t) {} }, '/etc/passwd') || 'out'`,
      expected: gone,
    },
    {
      name: 'a timer after the answer',
      js: `setTimeout(() => { try { require('net').connect(${port}, '127.0.0.1') } catch {} }, 0); result = 'set'`,
      expected: /set/,
    },
    {
      name: 'WASI',
      js: `result = new (require('wasi').WASI)({ version: 'preview1' }) && 'out'`,
      expected: gone,
    },
    { name: "another process' report", js: `result = process.report.getReport() && 'out'`, expected: gone },
    { name: 'the environment', js: `result = Object.keys(process.env).length + 'out'`, expected: gone },
    { name: 'everything that can be reached', js: crawl, expected: /^\[\]$/ },
  ]
}

/** Walks over all that the scope and the global object lead to, and names what should not be among it. */
const crawl = `
  const seen = new Set(); const found = []; const todo = [[globalThis, 'globalThis'], [require, 'require'], [Module, 'Module'], [FS, 'FS'], [fs, 'fs'], [(function () {}).constructor, 'Function'], [setTimeout(() => {}, 1e9), 'timeout'], [new Error('x'), 'error'], [Promise.resolve(), 'promise'], [new Blob([]), 'blob'], [Buffer.from('x'), 'buffer']];
  const bad = ['TCP', 'UDP', 'Pipe', 'ChannelWrap', 'Process', 'Worker', 'Socket', 'MessagePort', 'ContextifyScript', 'Connection'];
  while (todo.length > 0 && seen.size < 200000) {
    const [value, path] = todo.pop();
    if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value)) continue;
    seen.add(value);
    if (ArrayBuffer.isView(value) || path.length > 300) continue;
    for (const one of ['reallyExit', '_kill', 'binding', 'getBuiltinModule', 'dlopen', 'spawn', 'spawnSync', 'readFileSync', 'writeSync', 'createConnection', 'internalBinding', '_load']) {
      let own; try { own = Object.getOwnPropertyDescriptor(value, one) } catch { continue }
      if (own && typeof own.value === 'function' && own.value.name !== 'notHere') found.push(path + '.' + one);
    }
    if (typeof value === 'function' && bad.includes(value.name) && value.name !== 'notHere') found.push(path);
    let keys; try { keys = Reflect.ownKeys(value) } catch { continue }
    for (const key of keys) {
      let own; try { own = Object.getOwnPropertyDescriptor(value, key) } catch { continue }
      if (own.get) todo.push([own.get, path + '.get ' + String(key)]);
      if (own.set) todo.push([own.set, path + '.set ' + String(key)]);
      let inner = own.value; if (own.get) { try { inner = value[key] } catch { inner = undefined } }
      todo.push([inner, path + '.' + String(key)]);
    }
    try { todo.push([Object.getPrototypeOf(value), path + '.__proto__']) } catch {}
  }
  result = found.slice(0, 20)`
