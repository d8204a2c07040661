import { z } from 'zod'
import { capitalized, firstOf } from '../model/listing.ts'
import { startedWith } from '../process/secrets-out-of-environment.ts'
import { EngineUnavailableError } from './engine.ts'
import { commentOfLeaving } from './roles.ts'
import type { ServerConnection } from './server-connection.ts'
import { scratchDatabases } from './server-state.ts'
import { hostOf, managedService, redactUrl } from './server-url.ts'

/** The session name that distinguishes a run's scratch databases from those of a run that is dead. */
export const sessionName = (runId: string) => `migration-gate/${runId}`
export const databaseName = (runId: string, number: number) => `migration_gate_${runId}_${number}`
/** What has to be known of a server before anything is made on it. */
export interface ServerFacts {
  version: string
  /** 160004 */
  number: number
  superuser: boolean
  /** Scratch databases of ours whose run is no longer connected, with their comments. */
  orphans: { name: string; comment: string | null }[]
  /** Roles of such runs whose database, which said that, is gone already. */
  abandoned: string[]
}

/** In SQL: is the run connected whose id this expression gives? */
const isConnected = (runId: string) =>
  `exists (select from pg_catalog.pg_stat_activity as a where a.application_name = '${sessionName('')}' || ${runId})`

/** Somebody's tables: not PostgreSQL's own, and not those of an extension. */
const hasTables = `exists (select from pg_catalog.pg_class as c join pg_catalog.pg_namespace as n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'm', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and not exists
      (select from pg_catalog.pg_depend where classid = 'pg_catalog.pg_class'::regclass and objid = c.oid and deptype = 'e'))`

/** One round trip for all of it. `pg_stat_replication` lists logical subscribers too, and those are no replicas. */
const question = `
select current_setting('server_version_num')::int as "number",
  current_setting('server_version') as "version",
  (select json_build_object('mayCreate', rolcreatedb or rolsuper, 'superuser', rolsuper, 'limit', rolconnlimit)
    from pg_catalog.pg_roles where rolname = current_user) as "login",
  current_database()::text as "database",
  ${hasTables} as "inUse",
  (select coalesce(json_agg(datname order by datname), '[]') from pg_catalog.pg_database
    where datname !~ '${scratchDatabases}' and datname not in ('postgres', 'template0', 'template1', current_database())
  ) as "others",
  current_user::text as "user",
  pg_catalog.pg_is_in_recovery() as "standby",
  (select count(*) from pg_catalog.pg_stat_replication as r where not exists
    (select from pg_catalog.pg_replication_slots as s where s.active_pid = r.pid and s.slot_type = 'logical')) as "replicas",
  (select json_agg(rolname) from pg_catalog.pg_roles) as "roles",
  (select coalesce(json_agg(json_build_object('name', d.datname, 'comment', pg_catalog.shobj_description(d.oid, 'pg_database'))), '[]')
    from pg_catalog.pg_database as d
    where d.datname ~ '${scratchDatabases}' and pg_catalog.pg_get_userbyid(d.datdba) = current_user
      and not ${isConnected("split_part(d.datname, '_', 3)")}
  ) as "orphans",
  (select coalesce(json_agg(rolname), '[]')
    from (select rolname, pg_catalog.shobj_description(oid, 'pg_authid') as comment from pg_catalog.pg_roles) as r
    where comment ~ '^${commentOfLeaving('[0-9a-f]{12}')}$' and not ${isConnected('right(comment, 12)')}
  ) as "abandoned"`

/** Roles that a managed service makes on each of its servers, whatever name the server is reached by. */
const managedRoles = [
  'rdsadmin',
  'rds_superuser',
  'cloudsqlsuperuser',
  'alloydbsuperuser',
  'azure_pg_admin',
  'azuresu',
]

/** What the user has said may be used, whatever it looks like. */
export interface Allowed {
  allowProduction?: boolean | undefined
  allowOtherDatabases?: boolean | undefined
}

/** Sessions at the same time: one beside the scratch databases, one in each of two. */
const connectionsNeeded = 3

/**
 * `look`: opens a session in another database of that server.
 * @throws {EngineUnavailableError} when scratch databases can't or should not be made on this server.
 */
export async function examine(
  connection: ServerConnection,
  url: string,
  { allowProduction, allowOtherDatabases }: Allowed,
  look: (database: string) => Promise<ServerConnection>,
): Promise<ServerFacts> {
  const where = `the PostgreSQL server at ${hostOf(url)}`
  const reply = await connection.query(question)
  if (reply.kind !== 'ok') {
    const why = reply.kind === 'lost' ? reply.why : reply.error.message
    throw new EngineUnavailableError(
      `${capitalized(where)} can't be used: asked for its version and roles, it said "${why}".`,
    )
  }
  const row = reply.rows[0] ?? {}
  if (Number(row.number) < 130000) {
    throw new EngineUnavailableError(
      `${capitalized(where)} is PostgreSQL ${row.version}; scratch databases need 13 or newer. Use a newer server, or \`--postgres embedded\`.`,
    )
  }
  if (!allowProduction) refuseProduction(row, where)
  const login = loginShape.parse(row.login)
  if (!login.mayCreate) {
    throw new EngineUnavailableError(
      `The role "${row.user}" may not create databases on ${where}, and the gate works in scratch databases of its own. As a superuser, run \`ALTER ROLE "${row.user}" CREATEDB\`, or give a URL of a role that may.`,
    )
  }
  if (login.limit >= 0 && login.limit < connectionsNeeded) {
    throw new EngineUnavailableError(
      `The role "${row.user}" may have ${login.limit} connection${login.limit === 1 ? '' : 's'} at a time on ${where}, and the gate needs ${connectionsNeeded}. As a superuser, run \`ALTER ROLE "${row.user}" CONNECTION LIMIT ${connectionsNeeded}\` (or -1 for no limit), or give a URL of another role.`,
    )
  }
  if (!allowOtherDatabases) {
    const inUse = [
      ...(row.inUse === true ? [`the database "${row.database}" has tables`] : []),
      ...(row.database !== 'postgres' && (await isInUse(look)) ? ['the database "postgres" has tables'] : []),
      ...strings(row.others).map(name => `it has the database "${name}"`),
    ]
    if (inUse.length > 0) throw inhabited(where, inUse)
  }
  return {
    version: String(row.version),
    number: Number(row.number),
    superuser: login.superuser,
    orphans: orphans(row.orphans),
    abandoned: strings(row.abandoned),
  }
}

const loginShape = z.object({ mayCreate: z.boolean(), superuser: z.boolean(), limit: z.number() })

async function isInUse(look: (database: string) => Promise<ServerConnection>): Promise<boolean> {
  let connection: ServerConnection
  try {
    connection = await look('postgres')
  } catch {
    // There is none, or the login may not even look: then it has nothing to lose there either.
    return false
  }
  try {
    const reply = await connection.query(`select ${hasTables} as "inUse"`)
    return reply.kind !== 'ok' || reply.rows[0]?.inUse === true
  } finally {
    await connection.close()
  }
}

function inhabited(where: string, inUse: readonly string[]): EngineUnavailableError {
  return new EngineUnavailableError(
    `${capitalized(where)} is used for something else: ${firstOf(inUse, 4)}. The gate runs unreviewed migrations there, and a statement of theirs may reach other databases. Give it a server of its own, such as a service container, or none (\`--postgres embedded\`); a new database that the service creates can be named in the URL. If nothing on that server would be missed, pass \`--allow-other-databases\` (input \`allow-other-databases: true\`), with a role that is no superuser (\`CREATE ROLE gate LOGIN PASSWORD '…' NOSUPERUSER CREATEDB CREATEROLE\`).`,
  )
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

function production(why: string): EngineUnavailableError {
  return new EngineUnavailableError(
    `This looks like production: ${why}. The gate runs unreviewed migrations; give it a server that may be thrown away, such as a service container, or no server at all (\`--postgres embedded\`). If it really is such a one, pass \`--allow-production\`.`,
  )
}

/** Why a connection could not be made, as what was tried and what to change. Never shows a password. */
export function connectionRefused(error: unknown, url: string): EngineUnavailableError {
  const shown = redactUrl(url)
  const { code, message } = causeOf(error)
  const password = safely(() => decodeURIComponent(new URL(url).password)) ?? ''
  const said = password ? message.replaceAll(password, '***') : message
  const because = (advice: string) =>
    new EngineUnavailableError(`Could not connect to ${shown}: ${said}. ${advice}`, {
      cause: new Error(said),
    })
  // What pg and Node.js themselves refuse has no code of PostgreSQL's: only their words tell.
  if (code === '28P01' || code === '28000' || /password|SASL|SCRAM/i.test(message)) {
    if (password === '' && !startedWith().PGPASSWORD)
      return new EngineUnavailableError(
        `Could not connect to ${shown}: the server asks for a password, and the URL has none. Write it into the URL, or set PGPASSWORD.`,
        { cause: new Error(said) },
      )
    return because('Check the user name and the password in the URL, or set PGPASSWORD.')
  }
  if (code === '3D000')
    return because(
      'Give the name of a database that exists, mostly `postgres`: the gate only connects to it to make its own.',
    )
  if (code === '53300')
    return because(
      `Every connection of that server or of that role is taken: try again, or raise \`max_connections\`, or the role's limit (\`ALTER ROLE … CONNECTION LIMIT -1\`). The gate needs ${connectionsNeeded}.`,
    )
  // protocol_violation: what a pooler says to a startup parameter that it does not pass on.
  if (code === '08P01')
    return because(
      'That is what a connection pooler (pgbouncer) answers. Give the host and port of the PostgreSQL server itself: migrations need sessions of their own, which a pooler does not keep.',
    )
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
