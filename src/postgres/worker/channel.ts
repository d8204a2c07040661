/**
 * The worker's side of the stream to the gate. Reading blocks: between two requests nothing else gets to run here, no
 * timer, no socket, no promise that waits for one. What it needs is in this closure, and reachable from nowhere else.
 */
import { readSync, writeSync } from 'node:fs'
import { replyHead, requestHead, secretBytes } from './protocol.ts'

/** Standard output and error stay apart: what prints there by chance must not be taken for an answer. */
const descriptor = 3

interface Request {
  kind: number
  body: Uint8Array<ArrayBuffer>
}

export interface Channel {
  /** Waits for the next request. Ends the process when nobody is left to send one. */
  receive(): Request
  send(kind: number, body: Uint8Array): void
}

export function openChannel(): Channel {
  const { reallyExit } = process as unknown as { reallyExit: (code: number) => never }
  const Bytes = Uint8Array
  const read = readSync
  const write = writeSync
  const secret = new Bytes(secretBytes)
  let number = 0

  const fill = (bytes: Uint8Array) => {
    for (let at = 0; at < bytes.length; ) {
      let count = 0
      try {
        count = read(descriptor, bytes, at, bytes.length - at, null)
      } catch {
        // The stream was cut off, or on Windows: its end.
      }
      if (count === 0) reallyExit(0)
      at += count
    }
  }
  const flush = (bytes: Uint8Array) => {
    for (let at = 0; at < bytes.length; ) {
      try {
        at += write(descriptor, bytes, at, bytes.length - at, null)
      } catch {
        reallyExit(0)
      }
    }
  }

  fill(secret)
  return {
    receive() {
      const head = new Bytes(requestHead)
      fill(head)
      const body = new Bytes(readLength(head, 1))
      fill(body)
      number++
      return { kind: head[0] ?? 0, body }
    },
    send(kind, body) {
      const head = new Bytes(replyHead)
      for (let at = 0; at < secretBytes; at++) head[at] = secret[at] ?? 0
      writeLength(head, secretBytes, number)
      head[secretBytes + 4] = kind
      writeLength(head, secretBytes + 5, body.length)
      flush(head)
      flush(body)
    },
  }
}

function readLength(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24)) >>>
    0
  )
}

function writeLength(bytes: Uint8Array, at: number, value: number): void {
  for (let index = 0; index < 4; index++) bytes[at + index] = (value >>> (8 * index)) & 255
}
