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
  /** Ends the server at once; it can be started again. */
  kill(signal: 'SIGKILL' | 'SIGQUIT' | 'SIGINT'): Promise<void>
  start(): Promise<void>
  stop(): Promise<void>
}

/** Starts a real PostgreSQL server that came through npm. It ends with this process, however that ends. */
export async function startPostgres(settings: Record<string, string> = {}): Promise<TestServer> {
  const script = join(import.meta.dirname, 'postgres-server-process.ts')
  const child = spawn(process.execPath, [script, JSON.stringify(settings)], {
    // Its own process group: Ctrl-C is for the tests, and the server goes when they are gone.
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  let complaint = ''
  child.stderr.on('data', chunk => {
    complaint += chunk
  })
  const lines = createInterface(child.stdout)
  const line = () => new Promise<string>(resolve => lines.once('line', resolve))
  const url = await Promise.race([
    line(),
    ended.then(() => {
      throw new Error(`The PostgreSQL server of the tests did not start: ${complaint}`)
    }),
  ])
  const command = async (text: string): Promise<void> => {
    const done = line()
    child.stdin.write(`${text}\n`)
    await Promise.race([done, ended])
  }
  return {
    url,
    kill: signal => command(`kill ${signal}`),
    start: () => command('start'),
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
