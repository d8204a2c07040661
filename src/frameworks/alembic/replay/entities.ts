import { type ForeignCall, lastSegment, type Value } from '../../../languages/python/interpreter/values.ts'
import { byName } from '../../../text/by-name.ts'
import { trimEndOf } from '../../../text/scan.ts'
import { Given } from './arguments.ts'
import { NotKnownError, notKnown } from './not-known.ts'

const verbs = {
  create_entity: 'create',
  drop_entity: 'drop',
  replace_entity: 'replace',
  revert_entity: 'replace',
} as const

export type EntityOperation = keyof typeof verbs

export const isEntityOperation = (name: string): name is EntityOperation => name in verbs

/** Operations of alembic-utils on functions, views, triggers …: https://olirice.github.io/alembic_utils/ */
export function entitySql(name: EntityOperation, entity: Value | undefined, more: Given): string[] {
  if (entity?.kind !== 'foreign-call') throw notKnown(entity, 'the entity')
  const kind = lastSegment(entity.callee.path)
  const cascade = more.boolean('cascade') ? ' CASCADE' : ''
  const write = kinds[kind]
  if (!write) throw new NotKnownError(`${kind} is no entity that is known`)
  const { create, drop, replace } = write(entity, cascade)
  const verb = verbs[name]
  if (verb === 'create') return [create]
  if (verb === 'drop') return [drop]
  if (replace.length === 0) throw new NotKnownError(`${kind} can not be replaced`)
  return replace
}

interface Statements {
  create: string
  drop: string
  replace: string[]
}

type Write = (call: ForeignCall, cascade: string) => Statements

const kinds: Readonly<Record<string, Write | undefined>> = byName({
  PGFunction: functionSql,
  PGView: viewSql,
  PGMaterializedView: materializedSql,
  PGTrigger: triggerSql,
  PGPolicy: policySql,
  PGExtension: extensionSql,
})

const common = ['schema', 'signature', 'definition']

const quoted = (name: string): string => `"${name.replace(/^"|"$/g, '')}"`

function definitionOf(given: Given): string {
  return trimEndOf(given.required('definition').trim(), ';').trim()
}

function functionSql(call: ForeignCall, cascade: string): Statements {
  const given = new Given(call, common)
  const signature = given.required('signature')
  const open = signature.indexOf('(')
  if (open < 0) throw new NotKnownError(`“${signature}” is no signature of a function`)
  const name = `${quoted(given.required('schema'))}.${quoted(signature.slice(0, open).trim())}`
  const parameters = signature.slice(open + 1, signature.lastIndexOf(')'))
  const made = `${name}${signature.slice(open)} ${definitionOf(given)}`
  // A parameter's default is no part of what names the function.
  const dropped = parameters
    .split(',')
    .map(part => part.replace(/\bdefault\b.*$/is, '').trim())
    .join(', ')
  return {
    create: `CREATE FUNCTION ${made}`,
    drop: `DROP FUNCTION ${name}(${dropped})${cascade}`,
    replace: [`CREATE OR REPLACE FUNCTION ${made}`],
  }
}

function viewSql(call: ForeignCall, cascade: string): Statements {
  const given = new Given(call, common)
  const name = nameOf(given)
  const as = `${name} AS ${definitionOf(given)};`
  const again = `DROP VIEW IF EXISTS ${name}; CREATE VIEW ${as}`
  return {
    create: `CREATE VIEW ${as}`,
    drop: `DROP VIEW ${name}${cascade}`,
    replace: [`DO $$ BEGIN CREATE OR REPLACE VIEW ${as} EXCEPTION WHEN others THEN ${again} END; $$`],
  }
}

function materializedSql(call: ForeignCall, cascade: string): Statements {
  const given = new Given(call, [...common, 'with_data'])
  const name = nameOf(given)
  const data = given.boolean('with_data') === false ? 'NO DATA' : 'DATA'
  const create = `CREATE MATERIALIZED VIEW ${name} AS ${definitionOf(given)} WITH ${data}`
  return {
    create,
    drop: `DROP MATERIALIZED VIEW ${name}${cascade}`,
    replace: [`DROP MATERIALIZED VIEW IF EXISTS ${name}`, create],
  }
}

function triggerSql(call: ForeignCall, cascade: string): Statements {
  const given = new Given(call, [...common, 'on_entity', 'is_constraint'])
  const schema = given.required('schema')
  const trigger = quoted(given.required('signature'))
  // The table is in the schema of the entity, whatever the definition says.
  const definition = definitionOf(given).replace(
    /\bON\s+(?:"?[\w$]+"?\.)?("?[\w$]+"?)/i,
    (_, table: string) => `ON ${schema}.${table}`,
  )
  const create = `CREATE${given.boolean('is_constraint') ? ' CONSTRAINT' : ''} TRIGGER ${trigger} ${definition}`
  const on = `${trigger} ON ${given.required('on_entity')}`
  return { create, drop: `DROP TRIGGER ${on}${cascade}`, replace: [`DROP TRIGGER IF EXISTS ${on}`, create] }
}

function policySql(call: ForeignCall, cascade: string): Statements {
  const given = new Given(call, [...common, 'on_entity'])
  const table = given.required('on_entity')
  const on = `${given.required('signature')} ON ${table.includes('.') ? table : `${given.required('schema')}.${table}`}`
  const create = `CREATE POLICY ${on} ${definitionOf(given)}`
  return { create, drop: `DROP POLICY ${on}${cascade}`, replace: [`DROP POLICY IF EXISTS ${on}`, create] }
}

function extensionSql(call: ForeignCall, cascade: string): Statements {
  const given = new Given(call, ['schema', 'signature'])
  const name = quoted(given.required('signature'))
  return {
    create: `CREATE EXTENSION ${name} WITH SCHEMA ${quoted(given.required('schema'))}`,
    drop: `DROP EXTENSION ${name}${cascade}`,
    replace: [],
  }
}

function nameOf(given: Given): string {
  return `${quoted(given.required('schema'))}.${quoted(given.required('signature'))}`
}
