/** PostgreSQL's protocol, as far as the worker has to know it. */
import type { WorkerStart } from './protocol.ts'

export function message(type: string, text: string): Buffer {
  const body = Buffer.from(`${text}\0`)
  const head = Buffer.alloc(5)
  head.write(type, 'latin1')
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}

type Limits = Pick<WorkerStart, 'maximumRows' | 'maximumRowBytes'>

/**
 * Cuts the stream of the answer into frames and keeps what matters. Rows beyond the limits are dropped while
 * they arrive, so that a result of gigabytes never exists as a whole on this side.
 */
export class FrameKeeper {
  readonly #limits: Limits
  #head = Buffer.alloc(0)
  #body: Buffer[] = []
  #missing = 0
  #keeping = false
  #rows: Buffer[] = []
  #rowCount = 0
  #rowBytes = 0
  #statementEnded = false
  #errors: Buffer[] = []
  #end: Buffer | undefined

  constructor(limits: Limits) {
    this.#limits = limits
  }

  take(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) {
      if (this.#missing === 0 && this.#head.length < 5) {
        const part = bytes.subarray(at, at + 5 - this.#head.length)
        this.#head = Buffer.concat([this.#head, part])
        at += part.length
        if (this.#head.length === 5)
          this.#open(String.fromCharCode(this.#head.readUInt8(0)), this.#head.readInt32BE(1) - 4)
      } else {
        const part = bytes.subarray(at, at + this.#missing)
        // A copy: PGlite hands out a view of its memory, which changes.
        if (this.#keeping) this.#body.push(Buffer.from(part))
        at += part.length
        this.#missing -= part.length
        if (this.#missing === 0) this.#close()
      }
    }
  }

  kept(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(Buffer.concat([...this.#rows, ...(this.#end ? [this.#end] : []), ...this.#errors]))
  }

  #open(type: string, length: number): void {
    if (this.#statementEnded && 'TCIE'.includes(type)) {
      this.#statementEnded = false
      this.#rows = []
      this.#rowCount = 0
      this.#rowBytes = 0
    }
    if (type === 'D') {
      this.#rowCount++
      this.#rowBytes += length
    }
    const roomLeft =
      this.#rowCount <= this.#limits.maximumRows && this.#rowBytes <= this.#limits.maximumRowBytes
    this.#keeping = type === 'D' ? roomLeft : 'TCIE'.includes(type)
    this.#missing = length
    if (length === 0) this.#close()
  }

  #close(): void {
    const type = String.fromCharCode(this.#head.readUInt8(0))
    if (this.#keeping) {
      const frame = Buffer.concat([this.#head, ...this.#body])
      if (type === 'E') this.#errors.push(frame)
      else if (type === 'T' || type === 'D') this.#rows.push(frame)
      else this.#end = frame
    }
    if (type === 'C' || type === 'I') this.#statementEnded = true
    this.#body = []
    this.#head = Buffer.alloc(0)
  }
}
