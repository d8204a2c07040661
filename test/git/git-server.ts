import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import type { FetchSource } from '../../src/git/fetch.ts'
import { serveGit } from '../support/github/git-http.ts'

/** What becomes of one request; undefined: it is served. */
export type Fault = number | 'reset' | 'hang' | 'truncate' | undefined

export interface FaultyServer {
  source: FetchSource
  /** Paths and queries of what was asked. */
  requests: string[]
}

/** A git server over HTTP, whose requests meet these faults one after the other, and then none. */
export async function gitServer(gitDirectory: string, faults: readonly Fault[]): Promise<FaultyServer> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    const fault = faults[requests.length]
    requests.push(request.url ?? '')
    if (fault === undefined) serve(gitDirectory, request, response)
    else if (typeof fault === 'number') response.writeHead(fault).end('no\n')
    else if (fault === 'reset') request.socket.resetAndDestroy()
    else if (fault === 'truncate') serve(gitDirectory, request, cutting(response))
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { source: { url: `http://127.0.0.1:${port}/repo.git`, config: [] }, requests }
}

function serve(gitDirectory: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://loopback')
  serveGit(gitDirectory, pathname.replace(/^\/repo\.git/, '/.git'), undefined, request, response)
}

/** The connection ends in the middle of what was asked for. */
function cutting(response: ServerResponse): ServerResponse {
  const write = response.write.bind(response)
  response.write = ((chunk: Buffer) => {
    write(chunk.subarray(0, Math.floor(chunk.length / 2)), () => response.destroy())
    return true
  }) as typeof response.write
  return response
}
