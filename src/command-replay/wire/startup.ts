/** No startup message is longer: PostgreSQL's own MAX_STARTUP_PACKET_LENGTH. */
const maxLength = 10_000

/** The first messages of a client have no letter in front of their length. */
export class StartupReader {
  #bytes = Buffer.alloc(0)
  broken = false

  /** The next whole message, when it is there. */
  push(chunk: Buffer): Buffer | undefined {
    if (chunk.length > 0) this.#bytes = Buffer.concat([this.#bytes, chunk])
    if (this.#bytes.length < 8) return undefined
    const length = this.#bytes.readInt32BE(0)
    if (length < 8 || length > maxLength) {
      this.broken = true
      return undefined
    }
    if (this.#bytes.length < length) return undefined
    const message = this.#bytes.subarray(0, length)
    this.#bytes = this.#bytes.subarray(length)
    return message
  }

  /** What came after the last message. */
  rest(): Buffer {
    return this.#bytes
  }
}

const requests = { cancel: 80877102, ssl: 80877103, gssEncryption: 80877104 }

export function isEncryptionRequest(message: Buffer): boolean {
  const code = message.readInt32BE(4)
  return message.length === 8 && (code === requests.ssl || code === requests.gssEncryption)
}

/** Comes on a connection of its own, with the key that the server gave to the session. */
export function isCancelRequest(message: Buffer): boolean {
  return message.readInt32BE(4) === requests.cancel
}

/** What a startup message asks for. Where it names no database, that is called as the user is. */
export function startupParameters(message: Buffer): Map<string, string> {
  const words = message.toString('utf8', 8).split('\0')
  const parameters = new Map<string, string>()
  for (let i = 0; i + 1 < words.length; i += 2)
    if (words[i]) parameters.set(words[i] ?? '', words[i + 1] ?? '')
  if (!parameters.has('database')) parameters.set('database', parameters.get('user') ?? '')
  return parameters
}

/** An ErrorResponse that ends a session, in the server's own form. */
export function fatalMessage(code: string, text: string): Buffer {
  return backendMessage('E', Buffer.from(`SFATAL\0VFATAL\0C${code}\0M${text}\0\0`))
}

/** A message with its letter and its length. */
export function backendMessage(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5)
  head.write(type, 'latin1')
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}
