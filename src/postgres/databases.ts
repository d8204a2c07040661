import { quotedName } from '../languages/sql/object-names.ts'
import type { Administration } from './administration.ts'
import type { Reply } from './message-query.ts'
import { quoteLiteral } from './roles.ts'
import type { ServerConnection } from './server-connection.ts'

/** Creates a database as `template0` has it. */
export async function createDatabase(name: string, administration: Administration): Promise<Reply> {
  const create = `create database ${quotedName(name)} template template0 encoding 'UTF8'`
  const reply = await administration.run(create)
  // The server's own locale may belong to another encoding; "C" goes with each.
  return reply.kind === 'error' && reply.error.code === '22023'
    ? await administration.run(`${create} lc_collate 'C' lc_ctype 'C'`)
    : reply
}

/** `copiesFiles`: PostgreSQL 15 writes each block of a copy to its log, where nobody says otherwise. */
export function copyDatabase(
  name: string,
  { from, copiesFiles }: { from: string; copiesFiles: boolean },
  administration: Administration,
): Promise<Reply> {
  const strategy = copiesFiles ? ' strategy file_copy' : ''
  return administration.run(`create database ${quotedName(name)} template ${quotedName(from)}${strategy}`)
}

/** Drops a scratch database, whatever a migration has done to keep it. Why it is still there, where it is. */
export async function dropDatabase(
  name: string,
  administration: Administration,
): Promise<string | undefined> {
  const drop = () => administration.run(`drop database if exists ${quotedName(name)} with (force)`)
  const first = await drop()
  if (first.kind !== 'error') return first.kind === 'ok' ? undefined : first.why
  await loosen(name, administration)
  const second = await drop()
  if (second.kind === 'ok') return undefined
  return second.kind === 'lost' ? second.why : second.error.message
}

/** Takes away what PostgreSQL would keep a database for: a mark as a template, replication, prepared transactions. */
async function loosen(name: string, administration: Administration): Promise<void> {
  const database = quotedName(name)
  const literal = quoteLiteral(name)
  await administration.run(`alter database ${database} is_template false`)
  await administration.run(`alter database ${database} allow_connections true`)
  await administration.run(`alter database ${database} connection limit -1`)
  await administration.run(
    `select pg_catalog.pg_terminate_backend(active_pid) from pg_catalog.pg_replication_slots where database = ${literal} and active_pid is not null`,
  )
  const slots = await administration.run(
    `select slot_name::text as name from pg_catalog.pg_replication_slots where database = ${literal}`,
  )
  for (const slot of names(slots))
    await administration.run(`select pg_catalog.pg_drop_replication_slot(${quoteLiteral(slot)})`)

  let inside: ServerConnection
  try {
    inside = await administration.connect(name, 0)
  } catch {
    // What it would have been asked for stays, and so may the database.
    return
  }
  try {
    const prepared = await inside.query(
      'select gid as name from pg_catalog.pg_prepared_xacts where database = current_database()',
    )
    for (const gid of names(prepared)) await inside.query(`rollback prepared ${quoteLiteral(gid)}`)
    const subscriptions = await inside.query(
      'select subname::text as name from pg_catalog.pg_subscription where subdbid = (select oid from pg_catalog.pg_database where datname = current_database())',
    )
    for (const subscription of names(subscriptions).map(quotedName)) {
      await inside.query(`alter subscription ${subscription} disable`)
      await inside.query(`alter subscription ${subscription} set (slot_name = none)`)
      await inside.query(`drop subscription ${subscription}`)
    }
  } finally {
    await inside.close()
  }
}

function names(reply: Reply): string[] {
  return reply.kind === 'ok' ? reply.rows.map(({ name }) => String(name)) : []
}
