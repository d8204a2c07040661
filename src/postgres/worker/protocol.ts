/** What the gate and its engine process say to each other, over one stream: a head, and a body of so many bytes. */

/** A layer of the sandbox that lies in this process. Tests leave one out, to see that the others hold. */
export type WorkerLayer = 'database' | 'webassembly' | 'process'

/** What the worker is started with: the first message that it gets. The data directory's tar follows it. */
export interface WorkerStart {
  /** The path of a compressed tar of the data directory; without it the tar itself is the rest of the message. */
  dataDirectory?: string
  /** Names of PGlite's contrib modules, and of those that have a package of their own. */
  contrib: readonly string[]
  /** Files beside those of the extensions, for CREATE EXTENSION to find. */
  files: readonly { name: string; text: string }[]
  maximumRows: number
  maximumRowBytes: number
  /** Bytes that the whole process may use before it ends itself. */
  maximumMemory: number
  without: readonly WorkerLayer[]
}

/** What a statement tried to reach, as the worker saw it. `code` is a `ReachCode`. */
export interface Attempt {
  code: string
  what: string
}

export const requests = {
  start: 1,
  /** One message of SQL. */
  run: 2,
  /** Whole messages of PostgreSQL's protocol, as a client of its own sends them. */
  exchange: 3,
  dump: 4,
} as const

export const replies = {
  /** The server's version. */
  ready: 1,
  /** Why it could not be done. */
  failed: 2,
  /** The frames of the answer that matter: the last statement's rows, its end, errors. */
  answer: 3,
  /** All that was answered to an exchange. */
  exchanged: 4,
  dump: 5,
  /** An `Attempt`, before the reply to the same request. */
  attempt: 6,
} as const

/** Kind (1), length of the body (4, little-endian). */
export const requestHead = 5
/** Secret (32), number of the request (4), kind (1), length of the body (4). */
export const replyHead = 41
export const secretBytes = 32

/** The exit code of a worker that ended itself because it took too much memory. */
export const outOfMemory = 67
