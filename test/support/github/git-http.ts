import { spawn } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** Serves one repository through git's own CGI program, as GitHub does at /owner/name.git, with its token check. */
export function serveGit(
  gitDirectory: string,
  pathInfo: string,
  token: string | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const url = new URL(request.url ?? '/', 'http://loopback')
  if (token !== undefined && !carries(request.headers.authorization, token)) {
    response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end('Repository not found.\n')
    return
  }
  const header = (name: string) => {
    const value = request.headers[name]
    return typeof value === 'string' ? value : ''
  }
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: gitDirectory,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: pathInfo,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: header('content-type'),
      HTTP_CONTENT_ENCODING: header('content-encoding'),
      GIT_PROTOCOL: header('git-protocol'),
      // What GitHub allows: blob-less clones, and any commit by its id.
      GIT_CONFIG_COUNT: '3',
      GIT_CONFIG_KEY_0: 'uploadpack.allowFilter',
      GIT_CONFIG_VALUE_0: 'true',
      GIT_CONFIG_KEY_1: 'uploadpack.allowAnySHA1InWant',
      GIT_CONFIG_VALUE_1: 'true',
      GIT_CONFIG_KEY_2: 'safe.directory',
      GIT_CONFIG_VALUE_2: '*',
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  child.stdin.on('error', () => {})
  request.pipe(child.stdin)
  let head = Buffer.alloc(0)
  let headIsSent = false
  child.stdout.on('data', (chunk: Buffer) => {
    if (headIsSent) {
      response.write(chunk)
      return
    }
    head = Buffer.concat([head, chunk])
    const end = head.indexOf('\r\n\r\n')
    if (end < 0) return
    headIsSent = true
    sendHead(head.subarray(0, end).toString(), response)
    response.write(head.subarray(end + 4))
  })
  child.on('close', () => {
    if (!headIsSent) response.writeHead(500)
    response.end()
  })
  response.on('close', () => child.kill())
}

function carries(authorization: string | undefined, token: string): boolean {
  const [kind, value] = (authorization ?? '').split(' ')
  if (kind?.toLowerCase() === 'bearer') return value === token
  return (
    kind?.toLowerCase() === 'basic' &&
    Buffer.from(value ?? '', 'base64').toString() === `x-access-token:${token}`
  )
}

function sendHead(text: string, response: ServerResponse): void {
  let status = 200
  for (const line of text.split('\r\n')) {
    const colon = line.indexOf(':')
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1).trim()]
    if (name.toLowerCase() === 'status') status = Number.parseInt(value, 10)
    else response.setHeader(name, value)
  }
  response.statusCode = status
}
