import type { Flow } from '../../../languages/python/interpreter/flow.ts'
import type { Interpreter } from '../../../languages/python/interpreter/interpreter.ts'
import {
  bool,
  type ForeignCall,
  lastSegment,
  type PythonClass,
  type PythonFunction,
  str,
  type Value,
} from '../../../languages/python/interpreter/values.ts'
import { asString, isCallOf, nameOfCall } from '../replay/arguments.ts'
import { isSchemaItem } from '../replay/columns.ts'
import { NotKnownError } from '../replay/not-known.ts'
import { type Described, mapped, sqlType } from './annotations.ts'
import { ofSqlAlchemy } from './host.ts'

const nowhere = { start: 0, end: 0 }

/** The columns that the body of a class declares for a class that derives from it, or for itself. */
export function* columnsOf(
  python: Interpreter,
  body: PythonClass,
  of: PythonClass,
  taken: Set<string>,
): Flow<ForeignCall[]> {
  const found: ForeignCall[] = []
  const names = inOrder([...body.names.keys()], [...(body.annotations?.keys() ?? [])])
  for (const name of names) {
    if (name.startsWith('__') || taken.has(name)) continue
    const value = body.names.get(name)
    const annotation = body.annotations?.get(name)
    if (!value && !annotation) continue
    const given = yield* declared(python, value, of, name)
    if (value && !given) {
      taken.add(name)
      continue
    }
    const isMapped = !given || isCallOf(given, 'mapped_column')
    const described = annotation && isMapped ? yield* mapped(python, annotation) : undefined
    if (!given && !described) continue
    taken.add(name)
    const made = completed(given, described, of, name)
    // What names it as `cls.name` or in its own class finds it with its name. Of a mixin's each class has a copy.
    const column = given && body === of ? Object.assign(given, made) : made
    of.names.set(name, column)
    found.push(column)
  }
  return found
}

/** The order of columns, from the attributes and the annotations of a class: SQLAlchemy's `merge_lists_w_ordering`. */
function inOrder(attributes: readonly string[], annotations: readonly string[]): string[] {
  const both = new Set(attributes.filter(name => annotations.includes(name)))
  const result: string[] = []
  let [current, other] = [attributes.values(), annotations.values()]
  for (let next = current.next(); ; next = current.next()) {
    if (next.done) return [...result, ...other]
    if (both.delete(next.value)) [current, other] = [other, current]
    else result.push(next.value)
  }
}

/** A column that an attribute is; undefined where it is something else. */
function* declared(
  python: Interpreter,
  value: Value | undefined,
  of: PythonClass,
  name: string,
): Flow<ForeignCall | undefined> {
  if (!value) return undefined
  if (value.kind === 'unknown') throw new NotKnownError(`${of.name}.${name} depends on ${value.reason}`)
  if (value.kind === 'function') {
    if (!isDeclaredAttribute(value)) return undefined
    return yield* declared(python, yield* callDeclared(python, value, of), of, name)
  }
  if (value.kind === 'instance' && value.class.bases.some(isOfColumn))
    throw new NotKnownError(`${of.name}.${name} is a column of the project’s own class ${value.class.name}`)
  if (value.kind !== 'foreign-call') return undefined
  const call = nameOfCall(value)
  if (call === 'Column' || call === 'mapped_column') return value
  if ((call === 'deferred' || call === 'column_property') && value.args[0])
    return isCallOf(value.args[0], 'Column', 'mapped_column') ? value.args[0] : undefined
  if (ofSqlAlchemy.test(value.callee.path) || isHarmless(value.callee.path)) return undefined
  throw new NotKnownError(`${of.name}.${name} is what ${value.callee.path}() gives`)
}

/** Libraries whose calls declare no column; a name without a dot is Python's own. */
const harmless = new Set(
  'sqlalchemy_utils logging re os functools operator typing enum dataclasses uuid datetime'.split(' '),
)

const isHarmless = (path: string): boolean => !path.includes('.') || harmless.has(path.split('.')[0] ?? '')
const isOfColumn = (base: Value): boolean => base.kind === 'foreign' && lastSegment(base.path) === 'Column'

export function isDeclaredAttribute({ decorators }: PythonFunction): boolean {
  return decorators.some(one => one.kind === 'foreign' && /\bdeclared_attr\b/.test(one.path))
}

/** What `@declared_attr` gives for a class. */
export function* callDeclared(python: Interpreter, value: PythonFunction, of: PythonClass): Flow<Value> {
  const plain = { ...value, decorators: [], self: of }
  return yield* python.call(plain, { args: [], keywords: new Map() }, nowhere)
}

/** The column with its name, its type and its nullability in it, as `Column('name', Type, …)`. */
function completed(
  given: ForeignCall | undefined,
  described: Described | undefined,
  of: PythonClass,
  name: string,
): ForeignCall {
  const own = partsOf(given)
  const shared = partsOf(described?.column)
  const keywords = new Map([...shared.keywords, ...own.keywords])
  if (keywords.has('key')) throw new NotKnownError(`the column ${of.name}.${name} has a key of its own`)
  const insert = keywords.get('insert_default')
  if (insert) keywords.set('default', insert)
  const isKey = keywords.get('primary_key')
  if (described && !keywords.has('nullable') && !(isKey?.kind === 'bool' && isKey.value))
    keywords.set('nullable', bool(described.nullable))
  const items = [...shared.items, ...own.items]
  let type = own.type ?? shared.type
  // A key has the type of what it refers to, whatever the annotation says.
  const refers = items.some(item => isCallOf(item, 'ForeignKey'))
  if (!type && described && !refers) type = sqlType(described.type, of)
  if (!type && !refers) throw new NotKnownError(`the column ${of.name}.${name} has no type`)
  const args = [own.name ?? shared.name ?? str(name), ...(type ? [type] : []), ...items]
  return {
    kind: 'foreign-call',
    callee: { kind: 'foreign', path: 'sqlalchemy.Column' },
    args,
    keywords,
    at: nowhere,
    attributes: new Map(),
  }
}

interface Parts {
  name: Value | undefined
  type: Value | undefined
  items: Value[]
  keywords: Map<string, Value>
}

function partsOf(call: ForeignCall | undefined): Parts {
  const keywords = new Map(call?.keywords)
  const rest = [...(call?.args ?? [])]
  const named = keywords.get('name') ?? (rest[0] && isName(rest[0]) ? rest.shift() : undefined)
  const type = keywords.get('type_') ?? (rest[0] && !isSchemaItem(rest[0]) ? rest.shift() : undefined)
  keywords.delete('name')
  keywords.delete('type_')
  const isGiven = named !== undefined && named.kind !== 'none'
  return {
    name: isGiven ? named : undefined,
    type: type?.kind === 'none' ? undefined : type,
    items: rest,
    keywords,
  }
}

const isName = (value: Value): boolean =>
  value.kind === 'none' || (value.kind === 'str' && asString(value) !== undefined)
