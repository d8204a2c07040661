/**
 * Loaded before the bundled action (`node --import`): its time passes faster, as often as CLOCK_FACTOR says, so that what
 * ships is tested as it is, and waiting for GitHub still costs next to nothing.
 */
import { createRequire, syncBuiltinESMExports } from 'node:module'

const factor = Number(process.env.CLOCK_FACTOR ?? 1)
const timers: { setTimeout: (delay?: number, ...rest: never[]) => Promise<unknown> } = createRequire(
  import.meta.url,
)('node:timers/promises')

const later = globalThis.setTimeout
globalThis.setTimeout = Object.assign(
  (callback: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) =>
    later(callback, delay / factor, ...args),
  later,
)
const sleep = timers.setTimeout
timers.setTimeout = (delay = 0, ...rest) => sleep(delay / factor, ...rest)
syncBuiltinESMExports()
const timeout = AbortSignal.timeout.bind(AbortSignal)
AbortSignal.timeout = milliseconds => timeout(milliseconds / factor)
