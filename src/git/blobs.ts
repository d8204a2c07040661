import { createHash } from 'node:crypto'
import { ExpectedError } from '../model/expected-error.ts'
import { limits, mebibytes, notRead } from '../model/limits.ts'
import type { ObjectReader } from './object-reader.ts'
import { GitError } from './run.ts'

/** What stands in the store under an object's name is not that object. */
class DamagedObjectError extends ExpectedError {}

/** The contents of files, each read once and within limits. */
export class Blobs {
  readonly #reader: ObjectReader
  readonly #blobs = new Map<string, Buffer>()
  /** Base's own, which may be larger. */
  readonly #own = new Set<string>()
  /** What will be read next, by how large a blob may be. */
  readonly #waiting = new Map<number, { oids: Set<string>; read: Promise<void> }>()
  /** Bytes read so far of what base has not. */
  #foreignBytes = 0

  constructor(reader: ObjectReader) {
    this.#reader = reader
  }

  get(oid: string): Buffer | undefined {
    return this.#blobs.get(oid)
  }

  /** Of those, which were not read yet? */
  lacking(oids: readonly string[]): string[] {
    return oids.filter(oid => !this.#blobs.has(oid))
  }

  addOwn(oids: Iterable<string>): void {
    for (const oid of oids) this.#own.add(oid)
  }

  /** Both sides of a comparison ask for much the same at the same time: all that ask now get one answer. */
  loadTogether(oids: readonly string[], most: number): Promise<void> {
    if (oids.length === 0) return Promise.resolve()
    let next = this.#waiting.get(most)
    if (!next) {
      const together = new Set<string>()
      const read = new Promise<void>(resolve => setImmediate(resolve)).then(() => {
        this.#waiting.delete(most)
        return this.load([...together], most)
      })
      next = { oids: together, read }
      this.#waiting.set(most, next)
    }
    for (const oid of oids) next.oids.add(oid)
    return next.read
  }

  /** Sizes first: what is too large is never brought into memory. */
  async load(oids: readonly string[], most: number): Promise<void> {
    if (oids.length === 0) return
    const sizes = await this.#reader.ask(oids.map(oid => `info ${oid}`))
    const readable = this.#withinLimits(sizes.toString('latin1'), most)
    if (readable.length > 0) this.#take(await this.#reader.ask(readable.map(oid => `contents ${oid}`)))
  }

  #take(contents: Buffer): void {
    let at = 0
    while (at < contents.length) {
      const end = contents.indexOf(10, at)
      const [oid = '', type = '', size = ''] = contents.toString('latin1', at, end).split(' ')
      const length = Number(size)
      if (!Number.isInteger(length) || size === '')
        throw new GitError(['cat-file', '--batch-command'], `an unexpected answer for ${oid}`)
      const bytes = contents.subarray(end + 1, end + 1 + length)
      if (idOf(type, bytes, oid.length) !== oid)
        throw new DamagedObjectError(
          `The file content ${oid} is damaged in this clone: its bytes are others than those that were committed. Find out more with \`git fsck\`, and clone again.`,
        )
      this.#blobs.set(oid, bytes)
      at = end + 1 + length + 1
    }
  }

  /** Those that may be read, of lines such as "ID blob 42" and "ID missing". */
  #withinLimits(answer: string, most: number): string[] {
    return answer.split('\n').flatMap(line => {
      const [oid = '', , size = ''] = line.split(' ')
      if (!/^\d+$/.test(size)) return []
      const reason = this.#beyond(oid, Number(size), most)
      if (reason !== undefined) this.#blobs.set(oid, notRead(reason))
      return reason === undefined ? [oid] : []
    })
  }

  #beyond(oid: string, size: number, most: number): string | undefined {
    const own = this.#own.has(oid)
    const limit = own ? Math.max(most, limits.ownFileBytes) : most
    if (size > limit) return `it is larger than ${mebibytes(limit)}`
    if (own) return undefined
    if (this.#foreignBytes + size > limits.totalBytes)
      return `the change has more than ${mebibytes(limits.totalBytes)} of files`
    this.#foreignBytes += size
    return undefined
  }
}

/** How git calls an object with these bytes: what stands in a store under another name is not what was committed. */
function idOf(type: string, bytes: Buffer, digits: number): string {
  return createHash(digits === 64 ? 'sha256' : 'sha1')
    .update(`${type} ${bytes.length}\0`)
    .update(bytes)
    .digest('hex')
}
