import type { Flow } from '../../../languages/python/interpreter/flow.ts'
import {
  type Arguments,
  type ForeignCall,
  lastSegment,
  none,
  str,
  type Value,
} from '../../../languages/python/interpreter/values.ts'
import type { Place } from '../../../languages/python/values.ts'
import { Given } from './arguments.ts'
import { ask } from './inspector.ts'
import { NotKnownError } from './not-known.ts'
import type { OperationContext } from './operation-context.ts'
import { typeOf } from './types.ts'

export function isNamedType(value: ForeignCall): boolean {
  return ['Enum', 'ENUM', 'DOMAIN'].includes(lastSegment(value.callee.path))
}

/** `my_enum.create(bind)`: ENUM looks first unless something else is asked for, Enum only when asked to. */
export function* createNamedType(
  type: ForeignCall,
  what: 'create' | 'drop',
  given: Arguments,
  at: Place,
  { python, stage }: OperationContext,
): Flow<Value> {
  const { named } = yield* typeOf(type, { python })
  if (!named) throw new NotKnownError('the type is no type of the database')
  const first =
    new Given(given, ['bind', 'checkfirst']).boolean('checkfirst') ?? lastSegment(type.callee.path) !== 'Enum'
  if (first) {
    const schema: Value = named.schema === undefined ? none : str(named.schema)
    const there = yield* ask('has_type', { args: [str(named.name), schema], keywords: new Map() }, at, stage)
    if (there?.kind === 'bool' && there.value === (what === 'create')) return none
  }
  const sql = /^CREATE (?:TYPE|DOMAIN) (.+?) AS /.exec(named.create)?.[1] ?? ''
  yield* stage.sql(
    what === 'create' ? named.create : `DROP ${named.kind === 'enum' ? 'TYPE' : 'DOMAIN'} ${sql}`,
    at,
  )
  return none
}
