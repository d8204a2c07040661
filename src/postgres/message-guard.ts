import type { Duplex } from 'node:stream'

/** Bytes. pg makes one string of a value, and JavaScript has none longer than 512 MB: it would throw where nobody catches. */
const longestMessage = 256 * 1024 * 1024

/**
 * Watches the bytes of a session that is open, before pg reads them. A message that is too long to be read, or
 * that pg fails on, ends the session by `stop` and not the process by an exception.
 */
export function guardMessages(stream: Duplex, stop: (why: string) => void): void {
  const readers = stream.listeners('data')
  stream.removeAllListeners('data')
  const head = Buffer.alloc(5)
  let headLength = 0
  let missing = 0
  let stopped = false
  stream.on('data', (chunk: Buffer) => {
    if (stopped) return
    for (let at = 0; at < chunk.length; ) {
      if (missing > 0) {
        const part = Math.min(missing, chunk.length - at)
        at += part
        missing -= part
        continue
      }
      const copied = chunk.copy(head, headLength, at)
      at += copied
      headLength += copied
      if (headLength < head.length) continue
      headLength = 0
      missing = head.readInt32BE(1) - 4
      if (missing > longestMessage) {
        stopped = true
        stop(`a single value of ${Math.round(missing / 1024 ** 2)} MB was more than can be read`)
        return
      }
    }
    try {
      for (const read of readers) read.call(stream, chunk)
    } catch (error) {
      stopped = true
      stop(error instanceof Error ? error.message : String(error))
    }
  })
}
