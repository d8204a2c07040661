import { z } from 'zod'
import { failure, type Result, success } from '../model/result.ts'
import type { Reply } from './message-query.ts'
import { isLeaving, rolesInComment } from './roles.ts'

/** One thing of the whole server that is not as it was. */
export interface ServerChange {
  /** For people: 'the role "app" is a superuser now'. */
  what: string
  /** What it is about, as it may be found in a text. */
  names: string[]
  kind: 'new' | 'gone' | 'changed'
  /** Grants, comments and labels: migrations may well do that, and nothing of it is lost by taking it back. */
  slight?: true
  /** Statements that bring it back to what it was; none: that can't be done. */
  undo: string[]
}

/** Scratch databases of any run: see `databaseName`. */
export const scratchDatabases = '^migration_gate_[0-9a-f]{12}_[0-9]+$'

const acl = z.array(z.object({ grantee: z.string(), privilege: z.string(), grantable: z.boolean() }))
const comment = z.string().nullable()

const databaseRow = z.object({
  oid: z.number(),
  name: z.string(),
  owner: z.string(),
  connections: z.boolean(),
  limit: z.number(),
  template: z.boolean(),
  acl,
  comment,
})

const roleRow = z.object({
  oid: z.number(),
  name: z.string(),
  superuser: z.boolean(),
  inherit: z.boolean(),
  createrole: z.boolean(),
  createdb: z.boolean(),
  login: z.boolean(),
  replication: z.boolean(),
  bypassrls: z.boolean(),
  limit: z.number(),
  until: z.string().nullable(),
  /** As the server keeps it, scrambled; only a superuser gets to see it. */
  password: z.string().nullable(),
  comment,
})

const tablespaceRow = z.object({
  name: z.string(),
  owner: z.string(),
  location: z.string(),
  acl,
  options: z.array(z.string()),
  comment,
})

const stateShape = z.object({
  databases: z.array(databaseRow),
  roles: z.array(roleRow),
  members: z.array(
    z.object({
      role: z.string(),
      member: z.string(),
      grantor: z.string(),
      admin: z.boolean(),
      inherit: z.boolean().nullable(),
      set: z.boolean().nullable(),
    }),
  ),
  settings: z.array(
    z.object({ database: z.string().nullable(), role: z.string().nullable(), config: z.array(z.string()) }),
  ),
  tablespaces: z.array(tablespaceRow),
  /** What ALTER SYSTEM has written. */
  system: z.array(z.object({ name: z.string(), value: z.string() })),
  slots: z.array(z.object({ name: z.string() })),
  subscriptions: z.array(z.object({ name: z.string(), database: z.string() })),
  prepared: z.array(z.object({ gid: z.string(), database: z.string() })),
  parameters: z.array(z.object({ name: z.string(), acl })),
  labels: z.array(
    z.object({ provider: z.string(), kind: z.string(), object: z.string(), label: z.string() }),
  ),
  origins: z.array(z.object({ name: z.string() })),
  /** Comments of scratch databases, which say what roles belong to them. */
  notes: z.array(z.object({ database: z.string(), comment: z.string() })),
})

/** What belongs to the whole server and to no run of ours. */
export type ServerState = Omit<z.infer<typeof stateShape>, 'notes'>
export type RoleState = z.infer<typeof roleRow>
export type DatabaseState = z.infer<typeof databaseRow>
export type TablespaceState = z.infer<typeof tablespaceRow>
export type Grant = z.infer<typeof acl>[number]

export interface StateOptions {
  version: number
  superuser: boolean
}

const rows = (query: string) => `(select coalesce(json_agg(row_to_json(one)), '[]') from (${query}) as one)`
const nothing = `'[]'::json`

const exploded = (list: string) => `(select coalesce(json_agg(json_build_object(
    'grantee', case when entry.grantee = 0 then 'public' else quote_ident(pg_get_userbyid(entry.grantee)) end,
    'privilege', entry.privilege_type, 'grantable', entry.is_grantable)
    order by entry.grantee, entry.privilege_type), '[]') from aclexplode(${list}) as entry)`

/** One statement, so that one snapshot. */
function stateQuery({ version, superuser }: StateOptions): string {
  const shared = (kind: string, oid: string) => `shobj_description(${oid}, '${kind}') as comment`
  const parts = {
    databases:
      rows(`select oid::int8, datname as name, pg_get_userbyid(datdba) as owner, datallowconn as connections,
        datconnlimit as "limit", datistemplate as template, ${exploded("coalesce(datacl, acldefault('d', datdba))")} as acl,
        ${shared('pg_database', 'oid')}
      from pg_database where datname !~ '${scratchDatabases}' order by datname`),
    roles:
      rows(`select r.oid::int8, rolname as name, rolsuper as superuser, rolinherit as inherit, rolcreaterole as createrole,
        rolcreatedb as createdb, rolcanlogin as login, rolreplication as replication, rolbypassrls as bypassrls,
        rolconnlimit as "limit", rolvaliduntil::text as until, ${superuser ? 'rolpassword' : 'null'} as password,
        ${shared('pg_authid', 'r.oid')}
      from ${superuser ? 'pg_authid' : 'pg_roles'} as r order by rolname`),
    members:
      rows(`select pg_get_userbyid(roleid) as role, pg_get_userbyid(member) as member, pg_get_userbyid(grantor) as grantor,
        admin_option as admin, ${version >= 160000 ? 'inherit_option as inherit, set_option as set' : 'null::bool as inherit, null::bool as set'}
      from pg_auth_members order by 1, 2, 3`),
    settings: rows(`select d.datname as database, r.rolname as role, setconfig as config
      from pg_db_role_setting left join pg_database d on d.oid = setdatabase left join pg_roles r on r.oid = setrole
      where coalesce(d.datname, '') !~ '${scratchDatabases}' order by 1, 2`),
    tablespaces:
      rows(`select spcname as name, pg_get_userbyid(spcowner) as owner, pg_tablespace_location(oid) as location,
        ${exploded("coalesce(spcacl, acldefault('t', spcowner))")} as acl, coalesce(spcoptions, '{}') as options,
        ${shared('pg_tablespace', 'oid')}
      from pg_tablespace order by spcname`),
    system: superuser
      ? rows(`select name, setting as value from pg_file_settings
          where sourcefile like '%postgresql.auto.conf' and setting is not null order by seqno`)
      : nothing,
    slots: rows(`select slot_name as name from pg_replication_slots
      where not temporary and coalesce(database, '') !~ '${scratchDatabases}' order by 1`),
    subscriptions:
      rows(`select subname as name, d.datname as database from pg_subscription join pg_database d on d.oid = subdbid
      where d.datname !~ '${scratchDatabases}' order by 1, 2`),
    prepared: rows(
      `select gid, database from pg_prepared_xacts where database !~ '${scratchDatabases}' order by 1`,
    ),
    parameters:
      version >= 150000
        ? rows(`select parname as name, ${exploded('paracl')} as acl from pg_parameter_acl order by 1`)
        : nothing,
    labels:
      rows(`select provider, case classoid when 'pg_database'::regclass then 'database' when 'pg_authid'::regclass then 'role'
          else 'tablespace' end as kind,
        coalesce(d.datname, r.rolname, t.spcname, '') as object, label
      from pg_shseclabel left join pg_database d on classoid = 'pg_database'::regclass and d.oid = objoid
        left join pg_roles r on classoid = 'pg_authid'::regclass and r.oid = objoid
        left join pg_tablespace t on classoid = 'pg_tablespace'::regclass and t.oid = objoid
      where coalesce(d.datname, '') !~ '${scratchDatabases}' order by 1, 2, 3`),
    origins: rows('select roname as name from pg_replication_origin order by 1'),
    notes: rows(`select d.datname as database, description as comment from pg_database d
      join pg_shdescription s on s.classoid = 'pg_database'::regclass and s.objoid = d.oid
      where d.datname ~ '${scratchDatabases}'`),
  }
  const pairs = Object.entries(parts).map(([name, query]) => `'${name}', ${query}`)
  return `select json_build_object(${pairs.join(',\n')}) as state`
}

/**
 * Without the roles of scratch databases, which come and go with those; another run may be at work.
 */
export async function readState(
  query: (sql: string) => Promise<Reply>,
  options: StateOptions,
): Promise<Result<ServerState>> {
  const reply = await query(stateQuery(options))
  if (reply.kind !== 'ok') return failure(reply.kind === 'lost' ? reply.why : reply.error.message)
  const parsed = stateShape.safeParse(reply.rows[0]?.state)
  if (!parsed.success) return failure('its catalogs are not as they should be')
  const { notes, ...state } = parsed.data
  const theirs = new Set([
    ...notes.flatMap(({ comment: text }) => rolesInComment(text)),
    ...state.roles.filter(role => isLeaving(role.comment)).map(role => role.name),
  ])
  return success({
    ...state,
    roles: state.roles.filter(({ name }) => !theirs.has(name)),
    members: state.members.filter(({ role, member }) => !theirs.has(role) && !theirs.has(member)),
    settings: state.settings.filter(({ role }) => role === null || !theirs.has(role)),
    labels: state.labels.filter(({ kind, object }) => kind !== 'role' || !theirs.has(object)),
  })
}
