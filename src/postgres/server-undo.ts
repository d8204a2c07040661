import { quoteIdentifier as id, quoteLiteral } from './roles.ts'
import type { DatabaseState, Grant, RoleState, ServerState, TablespaceState } from './server-state.ts'

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

const literal = (text: string) => quoteLiteral(text).trim()

/** In an order in which the changes can be undone. */
export function changesBetween(before: ServerState, after: ServerState): ServerChange[] {
  const newRoles = new Set(
    after.roles.filter(role => !counterpart(role, before.roles)).map(({ name }) => name),
  )
  return [
    ...systemChanges(before, after),
    ...renames('role', before.roles, after.roles),
    ...renames('database', before.databases, after.databases),
    ...roleChanges(before.roles, after.roles),
    ...databaseChanges(before.databases, after.databases),
    ...tablespaceChanges(before.tablespaces, after.tablespaces),
    ...memberChanges(before, after, newRoles),
    ...settingChanges(before, after, newRoles),
    ...parameterChanges(before, after),
    ...labelChanges(before, after, newRoles),
    ...others(before, after),
    // They can't go while something else still names them.
    ...after.roles
      .filter(({ name }) => newRoles.has(name))
      .map(
        ({ name }): ServerChange => ({
          what: `the role ${id(name)} is new`,
          names: [name],
          kind: 'new',
          undo: [`drop role if exists ${id(name)}`],
        }),
      ),
  ]
}

interface Named {
  oid: number
  name: string
}

/** The same one, whatever it is called; or else another one that has taken its place. */
function counterpart<T extends Named>(one: Named, among: readonly T[]): T | undefined {
  return among.find(({ oid }) => oid === one.oid) ?? among.find(({ name }) => name === one.name)
}

function renames(kind: string, before: readonly Named[], after: readonly Named[]): ServerChange[] {
  return before.flatMap(({ oid, name }) => {
    const now = after.find(one => one.oid === oid)
    if (!now || now.name === name) return []
    return {
      what: `the ${kind} ${id(name)} is called ${id(now.name)} now`,
      names: [name, now.name],
      kind: 'changed',
      undo: [`alter ${kind} ${id(now.name)} rename to ${id(name)}`],
    }
  })
}

const flags = ['superuser', 'inherit', 'createrole', 'createdb', 'login', 'replication', 'bypassrls'] as const

function roleChanges(before: readonly RoleState[], after: readonly RoleState[]): ServerChange[] {
  return before.flatMap((role): ServerChange[] => {
    const now = counterpart(role, after)
    const name = id(role.name)
    const comment = `comment on role ${name} is ${role.comment === null ? 'null' : literal(role.comment)}`
    if (!now) {
      const undo = [`create role ${name} ${attributes(role, undefined)}`, comment]
      return [{ what: `the role ${name} is gone`, names: [role.name], kind: 'gone', undo }]
    }
    const changed = attributes(role, now)
    return [
      ...(changed === ''
        ? []
        : [
            {
              what: `attributes of the role ${name} were changed`,
              names: [role.name],
              kind: 'changed' as const,
              undo: [`alter role ${name} ${changed}`],
            },
          ]),
      ...commentChange('role', role, now),
    ]
  })
}

/** All of them, or those that are other ones now. */
function attributes(role: RoleState, now: RoleState | undefined): string {
  return [
    ...flags.flatMap(flag => (role[flag] === now?.[flag] ? [] : [(role[flag] ? '' : 'no') + flag])),
    ...(role.limit === now?.limit ? [] : [`connection limit ${role.limit}`]),
    ...(role.until === (now ? now.until : null) ? [] : [`valid until ${literal(role.until ?? 'infinity')}`]),
    ...(role.password === (now ? now.password : null)
      ? []
      : [`password ${role.password === null ? 'null' : literal(role.password)}`]),
  ].join(' ')
}

function databaseChanges(before: readonly DatabaseState[], after: readonly DatabaseState[]): ServerChange[] {
  return [
    ...after
      .filter(database => !before.some(one => one.oid === database.oid))
      .map(
        ({ name }): ServerChange => ({
          what: `the database ${id(name)} is new`,
          names: [name],
          kind: 'new',
          // One that was there and is gone: whatever is in this one is better than nothing.
          undo: before.some(one => one.name === name)
            ? []
            : [`drop database if exists ${id(name)} with (force)`],
        }),
      ),
    ...before.flatMap((database): ServerChange[] => {
      const now = after.find(one => one.oid === database.oid)
      const name = id(database.name)
      const names = [database.name]
      if (!now)
        return [
          { what: `the database ${name} is gone, with all that it held`, names, kind: 'gone', undo: [] },
        ]
      const undo = [
        ...(database.owner === now.owner ? [] : [`owner to ${id(database.owner)}`]),
        ...(database.connections === now.connections ? [] : [`allow_connections ${database.connections}`]),
        ...(database.limit === now.limit ? [] : [`connection limit ${database.limit}`]),
        ...(database.template === now.template ? [] : [`is_template ${database.template}`]),
      ].map(option => `alter database ${name} ${option}`)
      const what = `the database ${name} has another owner or other options now`
      return [
        ...(undo.length === 0 ? [] : [{ what, names, kind: 'changed' as const, undo }]),
        ...grantChanges(`database ${name}`, names, database.acl, now.acl),
        ...commentChange('database', database, now),
      ]
    }),
  ]
}

function tablespaceChanges(
  before: readonly TablespaceState[],
  after: readonly TablespaceState[],
): ServerChange[] {
  const gone = before.filter(({ name }) => !after.some(one => one.name === name))
  const added = after.filter(({ name }) => !before.some(one => one.name === name))
  return [
    ...added.map(
      ({ name }): ServerChange => ({
        what: `the tablespace ${id(name)} is new`,
        names: [name],
        kind: 'new',
        undo: [`drop tablespace if exists ${id(name)}`],
      }),
    ),
    ...gone.map(
      ({ name, owner, location }): ServerChange => ({
        what: `the tablespace ${id(name)} is gone`,
        names: [name],
        kind: 'gone',
        undo: [`create tablespace ${id(name)} owner ${id(owner)} location ${literal(location)}`],
      }),
    ),
    ...before.flatMap((space): ServerChange[] => {
      const now = after.find(one => one.name === space.name)
      if (!now) return []
      const name = id(space.name)
      const undo = [
        ...(space.owner === now.owner ? [] : [`alter tablespace ${name} owner to ${id(space.owner)}`]),
        ...(space.options.join() === now.options.join() ? [] : optionsBack(name, space, now)),
      ]
      const what = `the tablespace ${name} has another owner or other options now`
      return [
        ...(undo.length === 0 ? [] : [{ what, names: [space.name], kind: 'changed' as const, undo }]),
        ...grantChanges(`tablespace ${name}`, [space.name], space.acl, now.acl),
        ...commentChange('tablespace', space, now),
      ]
    }),
  ]
}

function optionsBack(name: string, was: TablespaceState, now: TablespaceState): string[] {
  const names = now.options.map(option => option.split('=')[0] ?? '')
  return [
    ...(names.length === 0 ? [] : [`alter tablespace ${name} reset (${names.join(', ')})`]),
    ...(was.options.length === 0 ? [] : [`alter tablespace ${name} set (${was.options.join(', ')})`]),
  ]
}

function commentChange(
  kind: string,
  was: { name: string; comment: string | null },
  now: { comment: string | null },
): ServerChange[] {
  if (was.comment === now.comment) return []
  const name = id(was.name)
  return [
    {
      what: `the comment on the ${kind} ${name} is another one`,
      names: [was.name],
      kind: 'changed',
      slight: true,
      undo: [`comment on ${kind} ${name} is ${was.comment === null ? 'null' : literal(was.comment)}`],
    },
  ]
}

function grantChanges(
  object: string,
  names: string[],
  before: readonly Grant[],
  after: readonly Grant[],
): ServerChange[] {
  const key = (grant: Grant) => JSON.stringify([grant.grantee, grant.privilege, grant.grantable])
  const [was, is] = [new Set(before.map(key)), new Set(after.map(key))]
  const undo = [
    ...after
      .filter(grant => !was.has(key(grant)))
      .map(({ grantee, privilege }) => `revoke ${privilege} on ${object} from ${grantee}`),
    ...before
      .filter(grant => !is.has(key(grant)))
      .map(
        ({ grantee, privilege, grantable }) =>
          `grant ${privilege} on ${object} to ${grantee}${grantable ? ' with grant option' : ''}`,
      ),
  ]
  if (undo.length === 0) return []
  return [{ what: `privileges on the ${object} were changed`, names, kind: 'changed', slight: true, undo }]
}

function memberChanges(
  before: ServerState,
  after: ServerState,
  newRoles: ReadonlySet<string>,
): ServerChange[] {
  type Member = ServerState['members'][number]
  const key = ({ role, member, grantor }: Member) => JSON.stringify([role, member, grantor])
  const whole = (member: Member) => JSON.stringify(Object.values(member))
  const granted = (one: Member) => {
    const options =
      one.inherit === null
        ? one.admin
          ? ' with admin option'
          : ''
        : ` with admin ${one.admin}, inherit ${one.inherit}, set ${one.set}`
    const by = one.inherit === null ? '' : ` granted by ${id(one.grantor)}`
    return `grant ${id(one.role)} to ${id(one.member)}${options}${by}`
  }
  const revoked = (one: Member) =>
    `revoke ${id(one.role)} from ${id(one.member)}${one.inherit === null ? '' : ` granted by ${id(one.grantor)}`}`
  const change = (one: Member, what: string, undo: string[]): ServerChange => ({
    what: `the membership of ${id(one.member)} in the role ${id(one.role)} ${what}`,
    names: [one.role, one.member],
    kind: 'changed',
    slight: true,
    undo,
  })
  const was = new Map(before.members.map(one => [key(one), one]))
  const is = new Map(after.members.map(one => [key(one), one]))
  return [
    ...after.members
      .filter(one => !was.has(key(one)) && !newRoles.has(one.role) && !newRoles.has(one.member))
      .map(one => change(one, 'is new', [revoked(one)])),
    ...before.members.flatMap(one => {
      const now = is.get(key(one))
      if (now && whole(now) === whole(one)) return []
      return change(one, now ? 'has other options' : 'is gone', [
        ...(now ? [revoked(now)] : []),
        granted(one),
      ])
    }),
  ]
}

/** Settings whose value is a list of names: each of them is quoted alone, as pg_dump does it. */
const listSettings = new Set([
  'local_preload_libraries',
  'search_path',
  'session_preload_libraries',
  'shared_preload_libraries',
  'temp_tablespaces',
  'unix_socket_directories',
])

function assignment(config: string): string {
  const at = config.indexOf('=')
  const name = config.slice(0, at)
  const value = config.slice(at + 1)
  const values =
    listSettings.has(name.toLowerCase()) && value !== '' ? value.match(/"(?:[^"]|"")*"|[^,\s]+/g) : null
  const shown = (values ?? [value]).map(one =>
    literal(values && one.startsWith('"') ? one.slice(1, -1).replaceAll('""', '"') : one),
  )
  return `${name.split('.').map(id).join('.')} to ${shown.join(', ')}`
}

function settingChanges(
  before: ServerState,
  after: ServerState,
  newRoles: ReadonlySet<string>,
): ServerChange[] {
  type Setting = ServerState['settings'][number]
  const key = ({ database, role }: Setting) => JSON.stringify([database, role])
  const configs = (list: readonly Setting[]) => new Map(list.map(one => [key(one), one.config]))
  const [was, is] = [configs(before.settings), configs(after.settings)]
  return [...new Map([...after.settings, ...before.settings].map(one => [key(one), one])).values()].flatMap(
    (one): ServerChange[] => {
      const { database, role } = one
      const old = was.get(key(one)) ?? []
      if (role !== null && newRoles.has(role)) return []
      if (old.join('\n') === (is.get(key(one)) ?? []).join('\n')) return []
      const whose =
        role === null
          ? database === null
            ? 'role all'
            : `database ${id(database)}`
          : `role ${id(role)}${database === null ? '' : ` in database ${id(database)}`}`
      return [
        {
          what: `settings of the ${whose} were changed`,
          names: [role, database].filter(name => name !== null),
          kind: 'changed',
          undo: [
            `alter ${whose} reset all`,
            ...old.map(config => `alter ${whose} set ${assignment(config)}`),
          ],
        },
      ]
    },
  )
}

function systemChanges(before: ServerState, after: ServerState): ServerChange[] {
  const values = (state: ServerState) => new Map(state.system.map(({ name, value }) => [name, value]))
  const [was, is] = [values(before), values(after)]
  const names = [...new Set([...was.keys(), ...is.keys()])].filter(name => was.get(name) !== is.get(name))
  if (names.length === 0) return []
  return [
    {
      what: `the setting${names.length > 1 ? 's' : ''} ${names.join(', ')} of the whole server ${names.length > 1 ? 'were' : 'was'} changed`,
      names,
      kind: 'changed',
      undo: [
        ...names.map(name => {
          const value = was.get(name)
          return value === undefined
            ? `alter system reset ${id(name)}`
            : `alter system set ${assignment(`${name}=${value}`)}`
        }),
        'select pg_catalog.pg_reload_conf()',
      ],
    },
  ]
}

function parameterChanges(before: ServerState, after: ServerState): ServerChange[] {
  const grants = (state: ServerState) => new Map(state.parameters.map(({ name, acl }) => [name, acl]))
  const [was, is] = [grants(before), grants(after)]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap(name =>
    grantChanges(
      `parameter ${name.split('.').map(id).join('.')}`,
      [name],
      was.get(name) ?? [],
      is.get(name) ?? [],
    ),
  )
}

function labelChanges(
  before: ServerState,
  after: ServerState,
  newRoles: ReadonlySet<string>,
): ServerChange[] {
  type Label = ServerState['labels'][number]
  const key = ({ provider, kind, object }: Label) => JSON.stringify([provider, kind, object])
  const labels = (list: readonly Label[]) => new Map(list.map(one => [key(one), one]))
  const [was, is] = [labels(before.labels), labels(after.labels)]
  return [...new Map([...is, ...was]).entries()].flatMap(
    ([one, { provider, kind, object }]): ServerChange[] => {
      const old = was.get(one)?.label
      if (old === is.get(one)?.label || (kind === 'role' && newRoles.has(object))) return []
      return [
        {
          what: `the security label of the ${kind} ${id(object)} is another one`,
          names: [object],
          kind: 'changed',
          slight: true,
          undo: [
            `security label for ${id(provider)} on ${kind} ${id(object)} is ${old === undefined ? 'null' : literal(old)}`,
          ],
        },
      ]
    },
  )
}

function others(before: ServerState, after: ServerState): ServerChange[] {
  return [
    ...listChanges('replication slot', before.slots, after.slots, name => [
      `select pg_catalog.pg_drop_replication_slot(${literal(name)})`,
    ]),
    ...listChanges('replication origin', before.origins, after.origins, name => [
      `select pg_catalog.pg_replication_origin_drop(${literal(name)})`,
    ]),
    ...listChanges('subscription', before.subscriptions, after.subscriptions, () => []),
    ...listChanges(
      'prepared transaction',
      before.prepared.map(({ gid }) => ({ name: gid })),
      after.prepared.map(({ gid }) => ({ name: gid })),
      () => [],
    ),
  ]
}

function listChanges(
  kind: string,
  before: readonly { name: string }[],
  after: readonly { name: string }[],
  drop: (name: string) => string[],
): ServerChange[] {
  const names = (list: readonly { name: string }[]) => new Set(list.map(({ name }) => name))
  const [was, is] = [names(before), names(after)]
  return [
    ...[...is]
      .filter(name => !was.has(name))
      .map(
        (name): ServerChange => ({
          what: `the ${kind} ${id(name)} is new`,
          names: [name],
          kind: 'new',
          undo: drop(name),
        }),
      ),
    ...[...was]
      .filter(name => !is.has(name))
      .map(
        (name): ServerChange => ({
          what: `the ${kind} ${id(name)} is gone`,
          names: [name],
          kind: 'gone',
          undo: [],
        }),
      ),
  ]
}
