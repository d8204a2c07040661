/** A process of its own that opens a server engine, makes databases and a role, says so, and waits to be ended. */
import { openServer } from '../../src/postgres/server.ts'

const engine = await openServer(process.argv[2] ?? '', { statementTimeout: 30, extensions: [] })
const database = await engine.scratch()
const role = process.argv[3]
const outcome = await database.run(`${role ? `create role ${role};` : ''} create table t (a int)`)
if (outcome.kind !== 'ok') throw new Error(JSON.stringify(outcome))
await engine.scratch(database)
console.log('ready')
setInterval(() => undefined, 1000)
