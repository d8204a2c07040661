/**
 * The process layer: takes away what Node.js' permission model leaves, before anything of a stranger is read. Code that
 * gets to run in here all the same finds no network, no signals, no programs, no threads, no debugger, no way to load
 * a module, and no way to the gate but the answers that PostgreSQL gives.
 */
import * as fs from 'node:fs'
import * as fsPromises from 'node:fs/promises'
import * as moduleApi from 'node:module'
import * as stream from 'node:stream'
import * as streamPromises from 'node:stream/promises'
import * as util from 'node:util'
import * as zlib from 'node:zlib'

type Binding = Record<string, unknown>
type Bindings = (name: string) => Binding

const require = moduleApi.createRequire(import.meta.url)

/** What PGlite imports by name while it starts. */
const imported: Readonly<Record<string, unknown>> = {
  __proto__: null,
  fs,
  'fs/promises': fsPromises,
  'node:module': moduleApi,
  stream,
  'stream/promises': streamPromises,
  util,
  zlib,
}

/** Of Node's inside: whole bindings that nothing in here uses. A name that this Node.js has not is passed over. */
const closedBindings = [
  'cares_wrap',
  'fs_event_wrap',
  'heap_utils',
  'http2',
  'http_parser',
  'inspector',
  'internal_only_v8',
  'js_udp_wrap',
  'mksnapshot',
  'pipe_wrap',
  'process_wrap',
  'profiler',
  'quic',
  'report',
  'signal_wrap',
  'spawn_sync',
  'sqlite',
  'tcp_wrap',
  'tls_wrap',
  'tty_wrap',
  'udp_wrap',
  'v8',
  'wasi',
  'watchdog',
  'webstorage',
  'worker',
]

/** Single functions of bindings of which others are needed. */
const closedFunctions: Readonly<Record<string, readonly string[]>> = {
  process_methods: [
    '_kill',
    '_debugProcess',
    '_debugEnd',
    '_rawDebug',
    '_startProfilerIdleNotifier',
    '_getActiveHandles',
    '_getActiveRequests',
    'abort',
    'causeSegfault',
    'chdir',
    'dlopen',
    'execve',
    'loadEnvFile',
  ],
  contextify: ['makeContext', 'startSigintWatchdog', 'measureMemory'],
  messaging: ['broadcastChannel'],
  os: ['setPriority'],
  credentials: ['initgroups', 'setegid', 'seteuid', 'setgid', 'setgroups', 'setuid'],
  trace_events: ['setTraceCategoryStateUpdateHandler'],
}

/** What the language itself has, and what PGlite and Emscripten use while PostgreSQL runs. */
const keptGlobals = new Set<PropertyKey>([
  'globalThis',
  ...`Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise
  RegExp Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError SuppressedError JSON
  Math Intl ArrayBuffer Atomics Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float16Array
  Float32Array Float64Array Uint8ClampedArray BigUint64Array BigInt64Array BigInt DataView Map Set WeakMap WeakSet
  WeakRef FinalizationRegistry Proxy Reflect SharedArrayBuffer Iterator AsyncIterator DisposableStack
  AsyncDisposableStack decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval isFinite isNaN
  WebAssembly Buffer TextDecoder TextEncoder queueMicrotask setTimeout clearTimeout Blob File`.split(/\s+/),
])

/** Node's own code looks these up at the process while it runs. */
const keptOfProcess = new Set<PropertyKey>([
  ...`nextTick version versions platform arch release emit emitWarning on once off addListener removeListener listeners
  listenerCount _events _eventsCount _maxListeners domain features config`.split(/\s+/),
])

/** The second half, for when PostgreSQL has started and nothing more has to be loaded. */
export interface LockDown {
  finish(): void
}

/** @throws where this Node.js does not let it: then nothing may run. */
export function lockDown(): LockDown {
  const bindings = (require('internal/test/binding') as { internalBinding: Bindings }).internalBinding
  const importer = bindings('module_wrap').setImportModuleDynamicallyCallback as (
    callback: (referrer: unknown, specifier: string) => unknown,
  ) => void
  // What is needed later, while it is there.
  const process = globalThis.process
  const Module = moduleApi.Module as unknown as Binding

  for (const name of closedBindings) closeBinding(bindings, name)
  for (const name of Object.keys(closedFunctions)) {
    const binding = bindingOf(bindings, name)
    for (const each of closedFunctions[name] ?? []) if (binding && each in binding) replace(binding, each)
  }
  const close = internalModules()
  importer(async (_, specifier) => imported[specifier] ?? notHere())
  for (const name of ['_kill', 'kill', 'abort', '_debugProcess', '_debugEnd', 'dlopen', 'binding'])
    replace(process as unknown as Binding, name)
  for (const name of ['fetch', 'WebSocket', 'EventSource', 'BroadcastChannel', 'MessageChannel'])
    remove(globalThis, name)
  close()

  return {
    finish() {
      const held = loadedModules().map(name => [name, require(`node:${name}`) as Binding] as const)
      importer(notHere)
      for (const name of ['_load', '_resolveFilename', '_extensions', '_cache', 'createRequire', 'register'])
        replace(Module, name)
      for (const [name, exported] of held) emptyModule(name, exported)
      for (const key of Reflect.ownKeys(process)) if (!keptOfProcess.has(key)) remove(process, key)
      define(globalThis, 'performance', Object.freeze({ now: performance.now.bind(performance) }))
      define(globalThis, 'console', silent())
      for (const key of Reflect.ownKeys(globalThis)) {
        if (keptGlobals.has(key) || key === 'performance' || key === 'console') continue
        remove(globalThis, key)
      }
      for (const key of keptGlobals) {
        const kept = Object.getOwnPropertyDescriptor(globalThis, key)
        if (kept?.configurable && 'value' in kept) define(globalThis, key, kept.value)
      }
    },
  }
}

function notHere(): never {
  throw new Error('not available in this process')
}

function bindingOf(bindings: Bindings, name: string): Binding | undefined {
  try {
    return bindings(name)
  } catch {
    return undefined
  }
}

/** Its functions, and the methods of its classes: modules that have taken a class already meet those. */
function closeBinding(bindings: Bindings, name: string): void {
  const binding = bindingOf(bindings, name)
  if (!binding) return
  for (const key of Object.keys(binding)) {
    const value = binding[key]
    if (typeof value !== 'function') continue
    const { prototype } = value as { prototype?: Binding }
    for (const method of prototype ? Reflect.ownKeys(prototype) : []) {
      const own = Object.getOwnPropertyDescriptor(prototype, method)
      if (typeof own?.value === 'function') replace(prototype as Binding, method)
    }
    replace(binding, key)
  }
}

/** The flag that opens Node's inside to this module opens it to all: what it opens gets emptied. */
function internalModules(): () => void {
  const opened = require('internal/test/binding') as Binding
  return () => {
    for (const key of Object.keys(opened)) remove(opened, key)
    Object.freeze(opened)
  }
}

/** Modules of Node.js that somebody holds already. Nothing else can be loaded any more. */
function loadedModules(): string[] {
  const { moduleLoadList } = globalThis.process as unknown as { moduleLoadList: string[] }
  return moduleLoadList
    .filter(entry => entry.startsWith('NativeModule ') && !entry.startsWith('NativeModule internal/'))
    .map(entry => entry.slice('NativeModule '.length))
    .filter(name => !keptModules.has(name))
}

/** Node's own modules use each other's exports while they run; these belong to the buffers and events that they all need. */
const keptModules = new Set(['events', 'buffer', 'util', 'util/types', 'async_hooks', 'timers', 'stream'])

function emptyModule(name: string, exported: Binding): void {
  for (const key of Reflect.ownKeys(exported)) {
    // PostgreSQL's random numbers.
    if (name === 'crypto' && key === 'randomFillSync') continue
    remove(exported, key)
  }
}

function silent(): Record<string, () => void> {
  const nothing = () => {}
  return Object.freeze({ log: nothing, info: nothing, warn: nothing, error: nothing, debug: nothing })
}

function replace(target: Binding, name: PropertyKey): void {
  define(target, name, notHere)
}

function define(target: object, name: PropertyKey, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(target, name)
  if (own && !own.configurable) {
    if (own.writable) Object.defineProperty(target, name, { value, writable: false })
    return
  }
  Object.defineProperty(target, name, { value, writable: false, configurable: false, enumerable: false })
}

function remove(target: object, name: PropertyKey): void {
  if (!Reflect.deleteProperty(target, name)) define(target, name, undefined)
}
