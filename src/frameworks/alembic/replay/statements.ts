import {
  type ForeignCall,
  lastSegment,
  type Origin,
  type Value,
} from '../../../languages/python/interpreter/values.ts'
import { asString, Given, optionalString } from './arguments.ts'
import { literalSql } from './expressions.ts'
import { qualified } from './identifiers.ts'
import { sequenceOptions } from './identity.ts'
import { NotKnownError, notKnown } from './not-known.ts'
import { simpleType } from './plain-types.ts'
import { rowsSql } from './rows.ts'
import { isPlainText, textSql } from './text.ts'

/** Something that a connection can execute. */
export type Executable =
  | { kind: 'sql'; text: string; origin: Origin | undefined }
  /** It changes rows through an expression of SQLAlchemy's. */
  | { kind: 'rows' }
  /** It reads rows through one. */
  | { kind: 'query' }

/** What `op.execute(x)` and `connection.execute(x, parameters)` send. */
export function executable(
  value: Value | undefined,
  parameters: ReadonlyMap<string, Value>,
  handed?: Value,
): Executable {
  if (value?.kind === 'str') return fromText(value.value, value.origin, parameters)
  if (value?.kind !== 'foreign-call') throw notKnown(value, 'the statement')
  const { path, of } = value.callee
  const name = lastSegment(path)
  if (name === 'bindparams' && of?.kind === 'foreign-call')
    return executable(of, new Map([...parameters, ...boundBy(value)]))
  if ((name === 'execution_options' || name === 'columns') && of?.kind === 'foreign-call')
    return executable(of, parameters, handed)
  if (name === 'text' || name === 'DDL' || name === 'TextClause') {
    const [text] = value.args
    if (text?.kind !== 'str') throw notKnown(text, 'the statement')
    if (name === 'DDL')
      return {
        kind: 'sql',
        text: text.value.replaceAll('%%', '%'),
        origin: text.value.includes('%%') ? undefined : text.origin,
      }
    return fromText(text.value, text.origin, parameters)
  }
  const ddl = schemaStatement(name, value)
  return ddl === undefined ? constructOf(value, handed) : { kind: 'sql', text: ddl, origin: undefined }
}

function fromText(
  text: string,
  origin: Origin | undefined,
  parameters: ReadonlyMap<string, Value>,
): Executable {
  return isPlainText(text)
    ? { kind: 'sql', text, origin }
    : { kind: 'sql', text: textSql(text, literalSql, parameters), origin: undefined }
}

/** `.bindparams(a=1)` and `.bindparams(bindparam('a', 1))`. */
function boundBy(call: ForeignCall): [string, Value][] {
  const found: [string, Value][] = [...call.keywords]
  for (const arg of call.args) {
    if (arg.kind !== 'foreign-call' || lastSegment(arg.callee.path) !== 'bindparam') continue
    const [name, value = arg.keywords.get('value')] = arg.args
    const text = name && asString(name)
    if (text !== undefined && value) found.push([text, value])
  }
  return found
}

/** insert(), update(), delete(), select() and what is chained to them. */
function constructOf(call: ForeignCall, handed: Value | undefined): Executable {
  const { path } = call.callee
  try {
    const text = rowsSql(call, handed)
    if (text !== undefined) return { kind: 'sql', text, origin: undefined }
  } catch (error) {
    if (!(error instanceof NotKnownError)) throw error
  }
  if (/(?:^|\.)(?:insert|update|delete|merge)(?:\(\)|$)/.test(path)) return { kind: 'rows' }
  if (/(?:^|\.)(?:select|exists|func\.\w+|query)(?:\(\)|$)/.test(path)) return { kind: 'query' }
  throw notKnown(call, 'the statement')
}

/** CreateSequence, DropSequence, CreateSchema, DropSchema; undefined for anything else. */
function schemaStatement(name: string, call: ForeignCall): string | undefined {
  const given = new Given(call, ['element'])
  const element = given.get('element')
  const exists = (words: string): string =>
    given.boolean(words === 'IF EXISTS ' ? 'if_exists' : 'if_not_exists') ? words : ''
  switch (name) {
    case 'CreateSequence':
      return createSequenceSql(element, exists('IF NOT EXISTS '))
    case 'DropSequence':
      return `DROP SEQUENCE ${exists('IF EXISTS ')}${sequenceName(element)}`
    case 'CreateSchema':
      return `CREATE SCHEMA ${exists('IF NOT EXISTS ')}${qualified(optionalString(element ?? given.get('name'), 'the name of a schema') ?? '', undefined)}`
    case 'DropSchema':
      return `DROP SCHEMA ${exists('IF EXISTS ')}${qualified(optionalString(element ?? given.get('name'), 'the name of a schema') ?? '', undefined)}${given.boolean('cascade') ? ' CASCADE' : ''}`
    default:
      return undefined
  }
}

function sequenceName(value: Value | undefined): string {
  if (value?.kind !== 'foreign-call') throw notKnown(value, 'the sequence')
  const given = new Given(value, ['name'])
  return qualified(given.required('name'), given.string('schema'))
}

export function createSequenceSql(value: Value | undefined, exists = ''): string {
  if (value?.kind !== 'foreign-call') throw notKnown(value, 'the sequence')
  const type = value.keywords.get('data_type')
  const as = type?.kind === 'foreign' || type?.kind === 'foreign-call' ? ` AS ${simpleType(type)}` : ''
  const options = sequenceOptions(new Given(value, ['name', 'start', 'increment', 'minvalue', 'maxvalue']))
  return `CREATE SEQUENCE ${exists}${sequenceName(value)}${as}${options ? ` ${options}` : ''}`
}

/** Does it give rows and change nothing? What a function in a SELECT does can only be recognised by its name. */
export function readsOnly(sql: string): boolean {
  const text = sql.replace(/^(?:\s+|--[^\n]*\n|\/\*[\s\S]*?\*\/|\()+/, '')
  if (/^(?:show|values|table)\b/i.test(text)) return true
  if (/^with\b/i.test(text)) return !/\b(?:insert\s+into|update|delete\s+from|merge\s+into)\b/i.test(text)
  if (!/^select\b/i.test(text)) return false
  return !/\binto\b|\b(?:setval|nextval|set_config|create_\w+|add_\w+|drop_\w+|alter_\w+|attach_\w+|pg_advisory\w*|dblink\w*|lo_\w+)\s*\(/i.test(
    text,
  )
}
