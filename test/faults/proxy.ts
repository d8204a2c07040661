import { connect, createServer, type Socket } from 'node:net'

/** A way to the server that can be disturbed. */
export interface Way extends AsyncDisposable {
  /** The server's URL, by this way. */
  url: string
  /** Was the marker ever on its way to the server? */
  seen: boolean
  /** All sessions end with a reset; new ones may come. */
  reset(): void
  /** From here on nothing is relayed, and nobody says so. */
  swallow(): void
  /** As it was at the beginning. */
  heal(): void
}

interface Watched {
  /** What has to be in a message for `onMarker` to be called; the message waits for it when that returns a promise. */
  marker: string
  /** A text of messages that have the marker, and another one, as long, that takes its place in all but the first. */
  once: readonly [string, string]
}

export async function openProxy(
  target: string,
  { marker, once: [first, later] }: Watched,
  onMarker: (way: Way) => Promise<void> | undefined,
): Promise<Way> {
  const { hostname, port } = new URL(target)
  const sockets = new Set<Socket>()
  let swallows = false
  const server = createServer({ allowHalfOpen: false }, client => {
    const upstream = connect(Number(port), hostname)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.setNoDelay(true)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        sockets.delete(socket)
        // What nobody relays, nobody hears of either.
        if (!swallows) (socket === client ? upstream : client).destroy()
      })
    }
    let queue: Promise<unknown> = Promise.resolve()
    client.on('data', chunk => {
      queue = queue.then(async () => {
        const isMarked = chunk.includes(marker)
        const isLater = isMarked && proxy.seen
        if (isMarked && !proxy.seen) {
          proxy.seen = true
          await onMarker(proxy)
        }
        if (swallows) return
        upstream.write(
          isLater ? Buffer.from(chunk.toString('latin1').replaceAll(first, later), 'latin1') : chunk,
        )
      })
    })
    upstream.on('data', chunk => {
      if (!swallows) client.write(chunk)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const proxy: Way = {
    url: Object.assign(new URL(target), { port: String(typeof address === 'object' && address?.port) }).href,
    seen: false,
    reset: () => {
      for (const socket of sockets) socket.resetAndDestroy()
    },
    swallow: () => {
      swallows = true
    },
    heal: () => {
      swallows = false
      for (const socket of sockets) socket.destroy()
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise(resolve => server.close(resolve))
    },
  }
  return proxy
}
