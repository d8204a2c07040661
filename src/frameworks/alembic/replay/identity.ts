import type { ForeignCall, Value } from '../../../languages/python/interpreter/values.ts'
import { Given } from './arguments.ts'
import { NotKnownError, notKnown } from './not-known.ts'

/** The options of a sequence in the order that Alembic compares and changes them. */
const identityOptions = [
  'cache',
  'cycle',
  'increment',
  'maxvalue',
  'minvalue',
  'nomaxvalue',
  'nominvalue',
  'start',
] as const

/** What an identity column is to become, one SET for each option that is new: `visit_identity_column` of Alembic. */
export function identityChangeSql(call: ForeignCall, before: ForeignCall): string {
  const [wanted, had] = [givenToIdentity(call), givenToIdentity(before)]
  const always = wanted.boolean('always') === true
  const parts =
    always === (had.boolean('always') === true) ? [] : [`SET GENERATED ${always ? 'ALWAYS' : 'BY DEFAULT'}`]
  for (const option of identityOptions) {
    const value = wanted.get(option)
    if (!value || value.kind === 'none' || sameNumber(value, had.get(option))) continue
    parts.push(`SET ${sequenceOptions(new Given({ args: [], keywords: new Map([[option, value]]) }, []))}`)
  }
  if (parts.length === 0)
    throw new NotKnownError('nothing changes of an identity column, which Alembic can not write')
  return parts.join(' ')
}

function sameNumber(a: Value, b: Value | undefined): boolean {
  if (!b) return false
  return 'value' in a && 'value' in b && a.kind === b.kind && a.value === b.value
}

function givenToIdentity(call: ForeignCall): Given {
  return new Given(call, [
    'always',
    'on_null',
    'start',
    'increment',
    'minvalue',
    'maxvalue',
    'nominvalue',
    'nomaxvalue',
    'cycle',
    'cache',
    'order',
  ])
}

export function identitySql(call: ForeignCall): string {
  const given = givenToIdentity(call)
  const options = sequenceOptions(given)
  return `GENERATED ${given.boolean('always') ? 'ALWAYS' : 'BY DEFAULT'} AS IDENTITY${options ? ` (${options})` : ''}`
}

export function sequenceOptions(given: Given): string {
  return sequenceOptionList(given).join(' ')
}

/** In the order of SQLAlchemy's `get_identity_options`. */
function sequenceOptionList(given: Given): string[] {
  const number = (name: string, text: string): string[] => {
    const value = given.get(name)
    if (!value || value.kind === 'none') return []
    if (value.kind !== 'int') throw notKnown(value, name)
    return [`${text} ${value.value}`]
  }
  const cycle = given.boolean('cycle')
  return [
    ...number('increment', 'INCREMENT BY'),
    ...number('start', 'START WITH'),
    ...number('minvalue', 'MINVALUE'),
    ...number('maxvalue', 'MAXVALUE'),
    ...(given.boolean('nominvalue') === undefined ? [] : ['NO MINVALUE']),
    ...(given.boolean('nomaxvalue') === undefined ? [] : ['NO MAXVALUE']),
    ...number('cache', 'CACHE'),
    ...(cycle === undefined ? [] : [cycle ? 'CYCLE' : 'NO CYCLE']),
  ]
}
