import { Client } from 'pg'

let databases = 0

/** Creates one on a server; answers with its URL. It goes with the server. */
export async function emptyDatabase(server: string): Promise<string> {
  const name = `other_tools_${++databases}`
  const client = new Client({ connectionString: server })
  await client.connect()
  await client.query(`CREATE DATABASE ${name}`).finally(() => client.end())
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}
