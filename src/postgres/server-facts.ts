import { EngineUnavailable } from './engine.ts'
import type { ServerConnection } from './server-connection.ts'
import { hostOf, managedService, redactUrl } from './server-url.ts'

/** The session name that tells a run's scratch databases from those of a run that is dead. */
export const sessionName = (runId: string) => `migration-gate/${runId}`
export const databaseName = (runId: string, number: number) => `migration_gate_${runId}_${number}`
/** A run id has 12 hexadecimal digits. */
const ourDatabases = '^migration_gate_[0-9a-f]{12}_[0-9]+$'

/** What has to be known of a server before anything is made on it. */
export interface ServerFacts {
  version: string
  roles: string[]
  /** Scratch databases of ours whose run is no longer connected, with their comments. */
  orphans: { name: string; comment: string | null }[]
}

/** One round trip for all of it. `pg_stat_replication` lists logical subscribers too, and those are no replicas. */
const question = `
select current_setting('server_version_num')::int as "number",
  current_setting('server_version') as "version",
  (select rolcreatedb or rolsuper from pg_catalog.pg_roles where rolname = current_user) as "mayCreate",
  current_user::text as "user",
  pg_catalog.pg_is_in_recovery() as "standby",
  (select count(*) from pg_catalog.pg_stat_replication as r where not exists
    (select from pg_catalog.pg_replication_slots as s where s.active_pid = r.pid and s.slot_type = 'logical')) as "replicas",
  (select json_agg(rolname) from pg_catalog.pg_roles) as "roles",
  (select coalesce(json_agg(json_build_object('name', d.datname, 'comment', pg_catalog.shobj_description(d.oid, 'pg_database'))), '[]')
    from pg_catalog.pg_database as d
    where d.datname ~ '${ourDatabases}' and pg_catalog.pg_get_userbyid(d.datdba) = current_user and not exists
      (select from pg_catalog.pg_stat_activity as a where a.application_name = 'migration-gate/' || split_part(d.datname, '_', 3))
  ) as "orphans"`

/** Roles that a managed service makes on each of its servers, whatever name the server is reached by. */
const managedRoles = [
  'rdsadmin',
  'rds_superuser',
  'cloudsqlsuperuser',
  'alloydbsuperuser',
  'azure_pg_admin',
  'azuresu',
]

/** @throws {EngineUnavailable} when scratch databases can't or should not be made on this server. */
export async function examine(
  connection: ServerConnection,
  url: string,
  allowProduction: boolean,
): Promise<ServerFacts> {
  const where = `the PostgreSQL server at ${hostOf(url)}`
  const reply = await connection.query(question)
  if (reply.kind !== 'ok') {
    const why = reply.kind === 'lost' ? reply.why : reply.error.message
    throw new EngineUnavailable(
      `${capital(where)} can't be used: asked for its version and roles, it said "${why}".`,
    )
  }
  const row = reply.rows[0] ?? {}
  if (Number(row.number) < 130000) {
    throw new EngineUnavailable(
      `${capital(where)} is PostgreSQL ${row.version}; scratch databases need 13 or newer. Use a newer server, or \`--postgres embedded\`.`,
    )
  }
  if (!allowProduction) refuseProduction(row, where)
  if (row.mayCreate !== true) {
    throw new EngineUnavailable(
      `The role "${row.user}" may not create databases on ${where}, and the gate works in scratch databases of its own. As a superuser, run \`ALTER ROLE "${row.user}" CREATEDB\`, or give a URL of a role that may.`,
    )
  }
  return { version: String(row.version), roles: strings(row.roles), orphans: orphans(row.orphans) }
}

/** Before a connection is even tried. */
export function refuseManagedHost(url: string): void {
  const service = managedService(url)
  if (service) throw production(`${hostOf(url)} belongs to ${service}`)
}

function refuseProduction(row: Record<string, unknown>, where: string): void {
  const role = strings(row.roles).find(name => managedRoles.includes(name))
  if (role) throw production(`${where} is a managed one (it has the role "${role}")`)
  if (row.standby === true) throw production(`${where} is a standby of another one`)
  if (Number(row.replicas) > 0) throw production(`${where} has replicas attached to it (${row.replicas})`)
}

function production(why: string): EngineUnavailable {
  return new EngineUnavailable(
    `This looks like production: ${why}. The gate runs unreviewed migrations; give it a server that may be thrown away, such as a service container, or no server at all (\`--postgres embedded\`). If it really is such a one, pass \`--allow-production\`.`,
  )
}

/** Why a connection could not be made, as what was tried and what to change. Never shows a password. */
export function connectionRefused(error: unknown, url: string): EngineUnavailable {
  const shown = redactUrl(url)
  const { code, message } = causeOf(error)
  const password = safely(() => decodeURIComponent(new URL(url).password)) ?? ''
  const said = password ? message.replaceAll(password, '***') : message
  const because = (advice: string) =>
    new EngineUnavailable(`Could not connect to ${shown}: ${said}. ${advice}`, { cause: new Error(said) })
  if (code === '28P01' || code === '28000' || /password|SASL|SCRAM/i.test(message)) {
    return because('Check the user name and the password in the URL, or set PGPASSWORD.')
  }
  if (code === '3D000')
    return because(
      'Give the name of a database that exists, mostly `postgres`: the gate only connects to it to make its own.',
    )
  if (code === '53300')
    return because('Every connection of that server is taken: try again, or raise max_connections.')
  if (/SSL|TLS|certificate/i.test(message))
    return because(
      'Set `sslmode` in the URL to what the server offers (`?sslmode=disable` for a service container).',
    )
  return because(
    'Is the server running, and are host and port right? In a job with a service container, wait for its health check (`--health-cmd pg_isready`) and use the mapped port.',
  )
}

/** Happy Eyeballs tries several addresses and wraps the errors without a message of its own. */
function causeOf(error: unknown): { code: string; message: string } {
  const inner = error instanceof AggregateError ? error.errors[0] : error
  if (!(inner instanceof Error)) return { code: '', message: String(inner) }
  return { code: 'code' in inner ? String(inner.code) : '', message: inner.message || inner.name }
}

function safely<T>(compute: () => T): T | undefined {
  try {
    return compute()
  } catch {
    return undefined
  }
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
}

function orphans(value: unknown): { name: string; comment: string | null }[] {
  if (!Array.isArray(value)) return []
  return value.filter(
    (item): item is { name: string; comment: string | null } =>
      typeof item === 'object' && item !== null && 'name' in item && typeof item.name === 'string',
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
