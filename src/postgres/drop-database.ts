import type { Reply } from './message-query.ts'
import { quoteIdentifier, quoteLiteral } from './roles.ts'
import type { ServerConnection } from './server-connection.ts'

interface Administration {
  administrate(sql: string): Promise<Reply>
  /** A session in that very database. */
  connect(name: string): Promise<ServerConnection>
}

/** Drops a scratch database, whatever a migration has done to keep it. Why it is still there, where it is. */
export async function dropDatabase(
  name: string,
  administration: Administration,
): Promise<string | undefined> {
  const drop = () =>
    administration.administrate(`drop database if exists ${quoteIdentifier(name)} with (force)`)
  const first = await drop()
  if (first.kind !== 'error') return first.kind === 'ok' ? undefined : first.why
  await loosen(name, administration)
  const second = await drop()
  if (second.kind === 'ok') return undefined
  return second.kind === 'lost' ? second.why : second.error.message
}

/** Takes away what PostgreSQL would keep a database for: a mark as a template, replication, prepared transactions. */
async function loosen(name: string, { administrate, connect }: Administration): Promise<void> {
  const database = quoteIdentifier(name)
  const literal = quoteLiteral(name)
  await administrate(`alter database ${database} is_template false`)
  await administrate(`alter database ${database} allow_connections true`)
  await administrate(`alter database ${database} connection limit -1`)
  await administrate(
    `select pg_catalog.pg_terminate_backend(active_pid) from pg_catalog.pg_replication_slots where database = ${literal} and active_pid is not null`,
  )
  const slots = await administrate(
    `select slot_name::text as name from pg_catalog.pg_replication_slots where database = ${literal}`,
  )
  for (const slot of names(slots))
    await administrate(`select pg_catalog.pg_drop_replication_slot(${quoteLiteral(slot)})`)

  let inside: ServerConnection
  try {
    inside = await connect(name)
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
    for (const subscription of names(subscriptions).map(quoteIdentifier)) {
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
