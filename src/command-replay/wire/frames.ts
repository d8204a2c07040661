/**
 * Cuts a stream of PostgreSQL's messages at their boundaries, however the network has cut it before. Only the part of a
 * body that somebody wants is kept: rows and COPY data, of which there can be gigabytes, are counted and passed by.
 * https://www.postgresql.org/docs/current/protocol-overview.html#PROTOCOL-MESSAGE-CONCEPTS
 */
export class FrameReader {
  readonly #wanted: (type: number, length: number) => number
  readonly #onFrame: (type: number, body: Buffer, complete: boolean) => void
  readonly #head = Buffer.alloc(5)
  #headLength = 0
  #type = 0
  #parts: Buffer[] = []
  /** Bytes of the body still to keep, and still to come at all. */
  #keep = 0
  #left = 0
  #whole = true

  /**
   * `wanted`: how many bytes of a body of this type and length to keep; fewer than 0: do not even tell of it.
   * `onFrame`: gets the body as far as it was kept. It is only good until it returns: the bytes are the network's.
   */
  constructor(
    wanted: (type: number, length: number) => number,
    onFrame: (type: number, body: Buffer, complete: boolean) => void,
  ) {
    this.#wanted = wanted
    this.#onFrame = onFrame
  }

  push(chunk: Buffer): void {
    let at = 0
    while (at < chunk.length) {
      if (this.#left > 0) {
        at = this.#body(chunk, at)
        continue
      }
      if (this.#headLength === 0 && chunk.length - at >= 5) {
        at = this.#begin(chunk, at)
        continue
      }
      const copied = chunk.copy(this.#head, this.#headLength, at)
      at += copied
      this.#headLength += copied
      if (this.#headLength === 5) {
        this.#headLength = 0
        this.#start(this.#head.readUInt8(0), this.#head.readInt32BE(1) - 4)
      }
    }
  }

  /** The whole head lies in this chunk, and mostly the whole body: then nothing is copied. */
  #begin(chunk: Buffer, at: number): number {
    const type = chunk.readUInt8(at)
    const length = chunk.readInt32BE(at + 1) - 4
    const from = at + 5
    if (length >= 0 && from + length <= chunk.length) {
      const keep = Math.min(this.#wanted(type, length), length)
      if (keep >= 0) this.#onFrame(type, chunk.subarray(from, from + keep), keep === length)
      return from + length
    }
    this.#start(type, length)
    return from
  }

  #start(type: number, length: number): void {
    if (length < 0) throw new Error('a message with a negative length')
    const keep = Math.min(this.#wanted(type, length), length)
    if (length === 0) {
      if (keep >= 0) this.#onFrame(type, Buffer.alloc(0), true)
      return
    }
    this.#type = type
    this.#left = length
    this.#keep = keep
    this.#whole = keep === length
  }

  #body(chunk: Buffer, at: number): number {
    const end = Math.min(at + this.#left, chunk.length)
    if (this.#keep > 0) {
      const part = chunk.subarray(at, Math.min(at + this.#keep, end))
      this.#parts.push(part)
      this.#keep -= part.length
    }
    this.#left -= end - at
    if (this.#left === 0) {
      const parts = this.#parts
      this.#parts = []
      if (this.#keep >= 0) this.#onFrame(this.#type, Buffer.concat(parts), this.#whole)
    }
    return end
  }
}
