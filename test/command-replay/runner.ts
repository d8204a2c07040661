import { join } from 'node:path'
import type { Files } from '../support/git-repository.ts'

const pg = join(import.meta.dirname, '../../node_modules/pg')

/**
 * A runner in a few lines: plain SQL files in their order, each in a transaction, remembered by its name. Reported to, it
 * lingers after an error, shrugs it off, or remembers nothing.
 */
const program = `const { Client } = require(process.argv[2])
const how = process.argv[3]
const { readdirSync, readFileSync } = require('node:fs')
async function main() {
  const client = new Client(process.env.DATABASE_URL)
  await client.connect()
  const note = async (...query) => how === 'forgets' ? { rows: [] } : await client.query(...query)
  await note('create table if not exists schema_migrations (version text primary key)')
  const { rows } = await note('select version from schema_migrations')
  for (const file of readdirSync('db/migrations').sort()) {
    const [version] = file.split('_')
    if (rows.some(row => row.version === version)) continue
    await client.query('begin')
    await client.query(readFileSync('db/migrations/' + file, 'utf8')).catch(error => {
      if (how !== 'shrugs') throw error
      return client.query('rollback; begin')
    })
    await note('insert into schema_migrations values ($1)', [version])
    await client.query('commit')
  }
  await client.end()
}
main().catch(error => {
  console.error(error.message)
  if (how !== 'lingers') process.exit(1)
})
`

export const nodeRunner = `${process.execPath} migrate.cjs ${pg}`

export function nodeProject(config = `command: ${nodeRunner}`): Files {
  return { 'migrate.cjs': program, '.migration-gate.yml': `${config}\n` }
}
