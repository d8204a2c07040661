import { quotedName as id } from '../languages/sql/object-names.ts'
import {
  commentChange,
  grantChanges,
  labelChanges,
  literal,
  memberChanges,
  parameterChanges,
  settingChanges,
  systemChanges,
} from './server-attachments.ts'
import type { DatabaseState, RoleState, ServerChange, ServerState, TablespaceState } from './server-state.ts'

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
