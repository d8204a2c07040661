import { quotedName as id } from '../languages/sql/object-names.ts'
import { quoteLiteral } from './roles.ts'
import type { Grant, ServerChange, ServerState } from './server-state.ts'

/** What hangs on the objects of a server, or on all of it: comments, privileges, memberships, settings, labels. */

export const literal = (text: string): string => quoteLiteral(text).trim()

export function commentChange(
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

export function grantChanges(
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

export function memberChanges(
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

export function settingChanges(
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

export function systemChanges(before: ServerState, after: ServerState): ServerChange[] {
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

export function parameterChanges(before: ServerState, after: ServerState): ServerChange[] {
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

export function labelChanges(
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
