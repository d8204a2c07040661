import { connect as connectPlain, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'

/** SSLRequest: https://www.postgresql.org/docs/current/protocol-message-formats.html */
const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47])

/** A connection to the real server, encrypted where its URL says so. The client never needs to know. */
export async function connectUpstream(url: string): Promise<Socket> {
  const parsed = new URL(url)
  const host = parsed.searchParams.get('host') ?? decodeURIComponent(parsed.hostname)
  const port = Number(parsed.port || '5432')
  const socket = host.startsWith('/')
    ? connectPlain({ path: `${host}/.s.PGSQL.${port}` })
    : connectPlain({ host: host.replace(/^\[|\]$/g, '') || 'localhost', port })
  socket.setNoDelay(true)
  await opened(socket, 'connect')
  const mode = parsed.searchParams.get('sslmode') ?? ''
  if (!/^(?:require|verify-ca|verify-full|no-verify)$/.test(mode)) return socket
  socket.write(sslRequest)
  const answer = await firstByte(socket)
  if (answer !== 'S') throw new Error('the server offers no TLS')
  const encrypted = connectTls({ socket, servername: host, rejectUnauthorized: mode.startsWith('verify') })
  await opened(encrypted, 'secureConnect')
  return encrypted
}

function opened(socket: Socket, event: 'connect' | 'secureConnect'): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('error', reject)
    socket.once(event, () => {
      socket.off('error', reject)
      resolve()
    })
  })
}

function firstByte(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    socket.once('error', reject)
    socket.once('close', () => reject(new Error('the server hung up')))
    socket.once('readable', () => {
      const byte: unknown = socket.read(1)
      socket.off('error', reject)
      resolve(Buffer.isBuffer(byte) ? byte.toString('latin1') : '')
    })
  })
}
