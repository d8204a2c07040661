import type { Flow } from '../../../languages/python/interpreter/flow.ts'
import type { Interpreter } from '../../../languages/python/interpreter/interpreter.ts'
import {
  type Arguments,
  type Instance,
  lastSegment,
  lineage,
  type PythonClass,
  type Value,
} from '../../../languages/python/interpreter/values.ts'
import { stringOf } from './arguments.ts'
import type { ColumnType, TypeContext } from './column-type.ts'
import { notKnown } from './not-known.ts'

const nowhere = { start: 0, end: 0 }
const nothing: Arguments = { args: [], keywords: new Map() }

/** A TypeDecorator, a UserDefinedType, a subclass of a library's type: one that the project itself has written. */
export function* ownType(
  value: Instance | PythonClass,
  { python }: TypeContext,
  typeOf: (inner: Value) => Flow<ColumnType>,
): Flow<ColumnType> {
  const of = value.kind === 'class' ? value : value.class
  const instance = value.kind === 'instance' ? value : yield* instanceOf(value, python)
  const spec = inherited(of, 'get_col_spec')
  if (spec?.kind === 'function') {
    const text = yield* python.call({ ...spec, self: instance }, nothing, nowhere)
    return { sql: stringOf(text, `${of.name}.get_col_spec()`), numeric: false }
  }
  const impl = implOf(instance)
  const load = inherited(of, 'load_dialect_impl')
  if (load?.kind !== 'function') {
    if (!impl) throw notKnown(value, `the type ${of.name}`)
    return yield* typeOf(impl)
  }
  const dialect: Value = { kind: 'foreign', path: 'sqlalchemy.dialects.postgresql.dialect().dialect' }
  const given = yield* python.call(
    { ...load, self: instance },
    { args: [dialect], keywords: new Map() },
    nowhere,
  )
  const described =
    given.kind === 'foreign-call' && lastSegment(given.callee.path) === 'type_descriptor'
      ? given.args[0]
      : given
  const isImpl = described === inherited(of, 'impl') || endsInSuper(described)
  if (described && described.kind !== 'unknown' && !isImpl) return yield* typeOf(described)
  if (!impl) throw notKnown(described, `the type ${of.name}`)
  const type = yield* typeOf(impl)
  if (isImpl) return type
  return {
    ...type,
    assumed: `what ${of.name}.load_dialect_impl() gives is not known: its impl is taken for it`,
  }
}

/** `super().load_dialect_impl(dialect)`: TypeDecorator's own gives `impl`. */
function endsInSuper(value: Value | undefined): boolean {
  return value?.kind === 'foreign-call' && /\bTypeDecorator\.load_dialect_impl$/.test(value.callee.path)
}

/** A class that stands for a type is called without arguments. */
function* instanceOf(of: PythonClass, python: Interpreter): Flow<Instance> {
  const made = yield* python.call(of, nothing, nowhere)
  return made.kind === 'instance'
    ? made
    : { kind: 'instance', class: of, attributes: new Map(), constructed: nothing }
}

/** What the class wraps or derives from, made with what reaches it: `impl = String` and `MyType(50)`. */
function implOf(instance: Instance): Value | undefined {
  const set = instance.attributes.get('impl')
  if (set) return set
  const hasInit = inherited(instance.class, '__init__') !== undefined
  const { args, keywords } = instance.handedOn ?? (hasInit ? nothing : instance.constructed)
  const impl = inherited(instance.class, 'impl')
  const wrapped =
    impl ?? [...lineage(instance.class)].find(one => one.kind === 'foreign' && !isAbstract(one.path))
  if (wrapped?.kind !== 'foreign') return wrapped
  return { kind: 'foreign-call', callee: wrapped, args, keywords, at: nowhere, attributes: new Map() }
}

function isAbstract(path: string): boolean {
  return ['TypeDecorator', 'UserDefinedType', 'TypeEngine', 'object'].includes(lastSegment(path))
}

function inherited(of: PythonClass, name: string): Value | undefined {
  for (const one of lineage(of)) {
    const own = one.kind === 'class' ? one.names.get(name) : undefined
    if (own) return own
  }
  return undefined
}
