import type { PostgresError } from '../../postgres/postgres-error.ts'
import { readAnswer } from '../../postgres/wire-frames.ts'
import { type Bound, readBind, readString } from './extended-messages.ts'
import { FrameReader } from './frames.ts'
import { Transaction, type WireLog, type WireStatement } from './log.ts'

/** What a client has sent and the server has not answered yet. */
type Pending =
  | { kind: 'query'; statement: WireStatement }
  | { kind: 'parse' | 'bind' | 'execute'; bound: Bound }
  | { kind: 'describe' | 'close' | 'sync' | 'call' | 'copy-end' }

/** Bytes of a query's text that are kept, and of a Bind message, beyond which its parameters are not read. */
const maxTextLength = 16 * 1024 * 1024
const maxBindLength = 256 * 1024

/**
 * Understands one session from what both sides say, without ever holding anything up. A client may send many messages
 * before the first is answered (pipelining), so what it sent is kept in a queue and the answers are matched with it.
 * https://www.postgresql.org/docs/current/protocol-flow.html
 */
export class SessionReader {
  readonly #log: WireLog
  readonly #number: number
  readonly #fromClient: FrameReader
  readonly #fromServer: FrameReader
  readonly #transaction: Transaction
  readonly #queue: Pending[] = []
  readonly #statements = new Map<string, string>()
  readonly #portals = new Map<string, Bound>()
  #ready = false
  /** After an error the server reads and discards everything up to the next Sync. */
  #discarding = false
  #copyIn = false

  constructor(log: WireLog, number: number) {
    this.#log = log
    this.#number = number
    this.#transaction = new Transaction(log)
    this.#fromClient = new FrameReader(wantedOfClient, (type, body) => this.#sent(type, body))
    this.#fromServer = new FrameReader(wantedOfServer, (type, body) => this.#answered(type, body))
  }

  client(chunk: Buffer): void {
    this.#fromClient.push(chunk)
  }

  server(chunk: Buffer): void {
    this.#fromServer.push(chunk)
  }

  /** What the server is busy with. */
  get underWay(): string | undefined {
    const [head] = this.#queue
    if (head?.kind === 'query') return head.statement.text
    return head && 'bound' in head ? head.bound.text : undefined
  }

  /** The connection is gone: what was open is rolled back by the server. */
  end(): void {
    // A client that goes at an error does not wait until the server is ready again: the server reports the error first.
    const [head] = this.#queue
    if (head?.kind === 'query' && head.statement.error) {
      this.#queue.shift()
      this.#add(head.statement)
    }
    this.#transaction.end('rolled back')
  }

  #sent(type: number, body: Buffer): void {
    // Before the server is ready, what comes is passwords.
    if (!this.#ready) return
    const letter = String.fromCharCode(type)
    if (letter === 'c' || letter === 'f') {
      if (this.#copyIn) this.#copyIn = false
      else this.#push({ kind: 'copy-end' })
      return
    }
    // While it copies, the server ignores Flush and Sync, for clients that send them ahead.
    if (letter === 'S' && this.#copyIn) return
    if (this.#discarding && letter !== 'S') {
      // A statement that the server never reads is none.
      return
    }
    switch (letter) {
      case 'Q':
        this.#push({ kind: 'query', statement: this.#statement(readString(body, 0).text, []) })
        break
      case 'P': {
        const name = readString(body, 0)
        const { text } = readString(body, name.next)
        this.#statements.set(name.text, text)
        this.#push({ kind: 'parse', bound: { text, parameters: [] } })
        break
      }
      case 'B': {
        const { portal, statement, parameters } = readBind(body)
        const bound: Bound = { text: this.#statements.get(statement) ?? '', parameters }
        this.#portals.set(portal, bound)
        this.#push({ kind: 'bind', bound })
        break
      }
      case 'E': {
        const bound = this.#portals.get(readString(body, 0).text)
        this.#push({ kind: 'execute', bound: bound ?? { text: '', parameters: [] } })
        break
      }
      case 'D':
        this.#push({ kind: 'describe' })
        break
      case 'C':
        if (body.length > 0 && body.readUInt8(0) === 83) this.#statements.delete(readString(body, 1).text)
        this.#push({ kind: 'close' })
        break
      case 'S':
        this.#discarding = false
        this.#push({ kind: 'sync' })
        break
      case 'F':
        this.#push({ kind: 'call' })
        break
    }
  }

  #push(pending: Pending): void {
    this.#queue.push(pending)
  }

  #answered(type: number, body: Buffer): void {
    const letter = String.fromCharCode(type)
    // CopyDone and CopyFail outside of a COPY are passed by.
    while (this.#queue[0]?.kind === 'copy-end') this.#queue.shift()
    switch (letter) {
      case '1':
        this.#take('parse')
        break
      case '2':
        this.#take('bind')
        break
      case '3':
        this.#take('close')
        break
      case 'T':
      case 'n':
        this.#take('describe')
        break
      case 's':
        this.#take('execute')
        break
      case 'C':
      case 'I':
        this.#completed(letter === 'C' ? readString(body, 0).text : '')
        break
      case 'G':
        this.#copying()
        break
      case 'E':
        this.#failed(body)
        break
      case 'Z':
        this.#readyForQuery(String.fromCharCode(body[0] ?? 73))
        break
    }
  }

  #take(kind: Pending['kind']): void {
    if (this.#queue[0]?.kind === kind) this.#queue.shift()
  }

  #completed(tag: string): void {
    const [head] = this.#queue
    if (head?.kind === 'query') head.statement.tags.push(tag)
    else if (head?.kind === 'execute') {
      this.#queue.shift()
      this.#add({ ...this.#statement(head.bound.text, head.bound.parameters), tags: [tag] })
    }
  }

  /** What the client sent ahead of its last CopyData is read by the COPY, and a Sync there is ignored. */
  #copying(): void {
    this.#copyIn = true
    for (let at = 1; at < this.#queue.length; at++) {
      const kind = this.#queue[at]?.kind
      if (kind === 'copy-end') {
        this.#queue.splice(at, 1)
        this.#copyIn = false
        return
      }
      if (kind === 'sync') this.#queue.splice(at--, 1)
    }
  }

  #failed(body: Buffer): void {
    const { error, fatal } = errorIn(body)
    if (!error) return
    this.#copyIn = false
    const [head] = this.#queue
    if (!head) {
      this.#log.sessionErrors.push(error)
      return
    }
    if (head.kind === 'query') {
      head.statement.error ??= error
      // No ReadyForQuery follows.
      if (fatal) this.#add(head.statement)
      return
    }
    if (head.kind === 'call') return
    const { text, parameters } = 'bound' in head ? head.bound : { text: '', parameters: [] }
    this.#add({ ...this.#statement(text, parameters), error })
    while (this.#queue.length > 0 && this.#queue[0]?.kind !== 'sync') this.#queue.shift()
    this.#discarding = this.#queue.length === 0
  }

  #readyForQuery(status: string): void {
    if (!this.#ready) {
      this.#ready = true
      this.#log.sessions++
      return
    }
    for (let head = this.#queue.shift(); head; head = this.#queue.shift()) {
      if (head.kind === 'query') this.#add(head.statement)
      if (head.kind === 'query' || head.kind === 'sync' || head.kind === 'call') break
    }
    this.#transaction.readyForQuery(status)
  }

  #statement(text: string, parameters: readonly (string | null)[]): WireStatement {
    return { session: this.#number, text, parameters, tags: [], transaction: 0, fate: 'open' }
  }

  #add(statement: WireStatement): void {
    this.#log.add(statement)
    this.#transaction.add(statement)
  }
}

function wantedOfClient(type: number, length: number): number {
  switch (String.fromCharCode(type)) {
    case 'Q':
    case 'P':
      return maxTextLength
    case 'B':
      return length > maxBindLength ? 256 : length
    // CopyData, and passwords.
    case 'd':
    case 'p':
      return -1
    default:
      return 256
  }
}

function wantedOfServer(type: number): number {
  switch (String.fromCharCode(type)) {
    case 'E':
      return maxTextLength
    case 'C':
    case 'Z':
      return 256
    case '1':
    case '2':
    case '3':
    case 'T':
    case 'n':
    case 's':
    case 'I':
    case 'G':
      return 0
    default:
      return -1
  }
}

/** The reader of the embedded engine's answers knows all the fields; it wants the message with its head. */
function errorIn(body: Buffer): { error: PostgresError | undefined; fatal: boolean } {
  const frame = Buffer.alloc(body.length + 5)
  frame.writeUInt8(69, 0)
  frame.writeInt32BE(body.length + 4, 1)
  body.copy(frame, 5)
  const { error, fatal } = readAnswer(frame)
  return { error, fatal }
}
