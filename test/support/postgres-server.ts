import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** A superuser's URL of a real server on loopback: `inject('postgresUrl')`. */
    postgresUrl: string
  }
}

export interface TestServer {
  url: string
  stop(): Promise<void>
}

/** Starts a real PostgreSQL server that came through npm. It ends with this process, however that ends. */
export async function startPostgres(): Promise<TestServer> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'postgres-server-process.ts')], {
    // Its own process group: Ctrl-C is for the tests, and the server goes when they are gone.
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  let complaint = ''
  child.stderr.on('data', chunk => {
    complaint += chunk
  })
  const url = await Promise.race([
    new Promise<string>(resolve => createInterface(child.stdout).once('line', resolve)),
    ended.then(() => {
      throw new Error(`The PostgreSQL server of the tests did not start: ${complaint}`)
    }),
  ])
  return {
    url,
    async stop() {
      child.stdin.end()
      await ended
    },
  }
}

/** vitest's globalSetup. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres()
  project.provide('postgresUrl', server.url)
  return () => server.stop()
}
