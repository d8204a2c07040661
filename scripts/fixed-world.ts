/**
 * Imported first, it takes away what differs between two runs of a program: the time, and chance. The prepared data directory
 * then has the same system identifier, times and nonce at every making, so that anybody can make it again and compare.
 */
import crypto from 'node:crypto'

const at = Date.UTC(2026, 0, 1)
Date.now = () => at
globalThis.Date = new Proxy(Date, {
  construct: (target, given, asked) => Reflect.construct(target, given.length === 0 ? [at] : given, asked),
})
performance.now = () => 0
process.env.TZ = 'UTC'

let state = 1

/** Bytes without meaning: nothing that is secret comes from them. Emscripten's PostgreSQL asks Node.js for them. */
function fill<T extends NodeJS.ArrayBufferView>(array: T): T {
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
  for (let index = 0; index < bytes.length; index++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    bytes[index] = state >>> 16
  }
  return array
}
Object.assign(crypto, { randomFillSync: fill })
