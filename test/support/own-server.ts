import { afterAll, beforeAll } from 'vitest'
import { startPostgres, type TestServer } from './postgres-server.ts'

/** A server for the tests of one file: others refuse one that holds somebody else's databases. Answers with its URL. */
export function ownServer(): () => string {
  let server: TestServer | undefined
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server?.stop())
  return () => server?.url ?? ''
}
