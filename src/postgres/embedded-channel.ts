import { randomBytes } from 'node:crypto'
import type { Duplex } from 'node:stream'
import { replyHead, requestHead, secretBytes } from './worker/protocol.ts'

export interface Reply {
  kind: number
  body: Uint8Array<ArrayBuffer>
}

/** More than an answer can have: rows are cut, and PostgreSQL's memory ends at 2 GB. */
const maxReplyLength = 1024 ** 3

/**
 * The gate's side of the stream to an engine process. Every reply carries the secret that only the process' own code
 * got, and the number of the request that it answers; one that does not, or that nobody asked for, is forged.
 */
export class EngineChannel {
  readonly #stream: Duplex
  readonly #secret = randomBytes(secretBytes)
  readonly #reply: (reply: Reply) => void
  readonly #forged: (why: string) => void
  #number = 0
  #parts: Buffer[] = []
  #length = 0
  #broken = false

  constructor(stream: Duplex, on: { reply: (reply: Reply) => void; forged: (why: string) => void }) {
    this.#stream = stream
    this.#reply = on.reply
    this.#forged = on.forged
    stream.on('data', (bytes: Buffer) => this.#take(bytes))
    // That the process is gone is seen at its end.
    stream.on('error', () => {})
    stream.write(this.#secret)
  }

  send(kind: number, ...body: readonly Uint8Array[]): void {
    const head = Buffer.alloc(requestHead)
    head.writeUInt8(kind)
    head.writeUInt32LE(
      body.reduce((sum, part) => sum + part.length, 0),
      1,
    )
    this.#number++
    this.#stream.write(head)
    for (const part of body) this.#stream.write(part)
  }

  #take(bytes: Buffer): void {
    if (this.#broken) return
    this.#parts.push(bytes)
    this.#length += bytes.length
    for (;;) {
      if (this.#length < replyHead) return
      if ((this.#parts[0]?.length ?? 0) < replyHead) this.#parts = [Buffer.concat(this.#parts)]
      const head = this.#parts[0] ?? Buffer.alloc(0)
      const length = head.readUInt32LE(secretBytes + 5)
      const wrong = this.#wrong(head, length)
      if (wrong !== undefined) {
        this.#break(wrong)
        return
      }
      if (this.#length < replyHead + length) return
      const all = this.#parts.length === 1 ? head : Buffer.concat(this.#parts)
      const rest = all.subarray(replyHead + length)
      this.#parts = rest.length > 0 ? [rest] : []
      this.#length = rest.length
      this.#reply({
        kind: all.readUInt8(secretBytes + 4),
        body: new Uint8Array(all.subarray(replyHead, replyHead + length)),
      })
    }
  }

  #wrong(head: Buffer, length: number): string | undefined {
    if (!head.subarray(0, secretBytes).equals(this.#secret)) return 'without the secret'
    if (head.readUInt32LE(secretBytes) !== this.#number) return 'out of turn'
    return length > maxReplyLength ? 'of more than can be read' : undefined
  }

  #break(how: string): void {
    this.#broken = true
    this.#parts = []
    this.#forged(`it sent an answer ${how}, as only code that got out of PostgreSQL could`)
  }
}
