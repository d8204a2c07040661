import { memberOf } from './classes.ts'
import type { Flow } from './flow.ts'
import type { Interpreter } from './interpreter.ts'
import { itemsOf } from './operators.ts'
import { stringMethod } from './string-methods.ts'
import {
  type Arguments,
  bool,
  dict,
  int,
  list,
  native,
  none,
  type PythonClass,
  set,
  str,
  type Value,
} from './values.ts'

/** More combinations than any migration goes through. */
const most = 10_000

/** What migrations use of Python's own library, by its dotted name; undefined where it is kept as it was called. */
export function* libraryCall(python: Interpreter, path: string, given: Arguments): Flow<Value | undefined> {
  const { args, keywords } = given
  const [first, second] = args
  switch (path) {
    case 'enum.Enum':
    case 'enum.IntEnum':
    case 'enum.StrEnum':
      return first?.kind === 'str' ? enumOf(path, first.value, second ?? keywords.get('names')) : undefined
    case 'functools.partial':
      return first && partial(python, first, { args: args.slice(1), keywords })
    case 'itertools.chain': {
      const parts = args.map(itemsOf)
      return parts.every(part => part !== undefined) ? list(parts.flat()) : undefined
    }
    case 'itertools.chain.from_iterable': {
      const parts = first && itemsOf(first)?.map(itemsOf)
      return parts?.every(part => part !== undefined) ? list(parts.flat()) : undefined
    }
    case 'itertools.product':
      return keywords.size === 0 ? product(python, args.map(itemsOf)) : undefined
    case 'collections.OrderedDict':
      return yield* python.call({ kind: 'foreign', path: 'dict' }, given, { start: 0, end: 0 })
    case 'collections.defaultdict': {
      const missing =
        first?.kind === 'foreign' ? empty(first.path) : first && (yield* givenAlways(python, first))
      return missing && args.length === 1 && keywords.size === 0 ? { ...dict(), missing } : undefined
    }
    case 'collections.namedtuple':
      return namedTuple(first, second ?? keywords.get('field_names'), keywords.get('defaults'))
    case 'copy.copy':
    case 'copy.deepcopy':
      return first && copied(first)
    case 'textwrap.dedent':
      return dedented(first)
    case 'json.loads':
      return first?.kind === 'str' ? parsed(first.value) : undefined
    default: {
      // `map(str.strip, names)`
      const method = /^str\.(\w+)$/.exec(path)?.[1]
      return method && first?.kind === 'str'
        ? stringMethod(first, method, { args: args.slice(1), keywords }, python.budget)
        : undefined
    }
  }
}

function parsed(text: string): Value | undefined {
  try {
    return fromJson(JSON.parse(text))
  } catch {
    return undefined
  }
}

function fromJson(value: unknown): Value {
  if (value === null || value === undefined) return none
  if (typeof value === 'string') return str(value)
  if (typeof value === 'boolean') return bool(value)
  if (typeof value === 'number') return Number.isSafeInteger(value) ? int(value) : { kind: 'float', value }
  if (Array.isArray(value)) return list(value.map(fromJson))
  return dict(Object.entries(value).map(([key, item]) => [str(key), fromJson(item)] as const))
}

/** `Enum('Color', 'RED GREEN')`, `Enum('Color', {'RED': 1})`. */
function enumOf(path: string, name: string, names: Value | undefined): Value | undefined {
  const made: PythonClass = { kind: 'class', name, bases: [{ kind: 'foreign', path }], names: new Map() }
  const members =
    names?.kind === 'str'
      ? names.value.split(/[\s,]+/).map(one => str(one))
      : names?.kind === 'dict'
        ? [...names.entries.values()].map(([key, value]): Value => ({ kind: 'tuple', items: [key, value] }))
        : names && itemsOf(names)
  for (const [i, one] of (members ?? []).entries()) {
    const [key, value = int(i + 1)] = one.kind === 'tuple' || one.kind === 'list' ? one.items : [one]
    if (key?.kind !== 'str') return undefined
    made.names.set(key.value, memberOf(made, key.value, path === 'enum.StrEnum' ? key : value))
  }
  return members ? made : undefined
}

function partial(python: Interpreter, callee: Value, before: Arguments): Value {
  return native('partial', (given, at) =>
    python.call(
      callee,
      {
        args: [...before.args, ...given.args],
        keywords: new Map([...before.keywords, ...given.keywords]),
      },
      at,
    ),
  )
}

function product(python: Interpreter, pools: readonly (readonly Value[] | undefined)[]): Value | undefined {
  let rows: Value[][] = [[]]
  for (const pool of pools) {
    if (!pool || rows.length * pool.length > most) return undefined
    python.budget.spend(rows.length * pool.length)
    rows = rows.flatMap(row => pool.map(item => [...row, item]))
  }
  return list(rows.map((items): Value => ({ kind: 'tuple', items })))
}

function empty(factory: string): (() => Value) | undefined {
  const made: Readonly<Record<string, () => Value>> = {
    list: () => list([]),
    dict: () => dict(),
    set: () => set([]),
    int: () => int(0),
    str: () => str(''),
    bool: () => bool(false),
  }
  return made[factory]
}

/** `defaultdict(lambda: 0)`: what nobody can change may be the same one each time. */
function* givenAlways(python: Interpreter, factory: Value): Flow<(() => Value) | undefined> {
  if (factory.kind !== 'function') return undefined
  const value = yield* python.call(factory, { args: [], keywords: new Map() }, { start: 0, end: 0 })
  const isFixed = ['bool', 'foreign', 'int', 'none', 'str', 'tuple'].includes(value.kind)
  return isFixed ? () => value : undefined
}

/** `namedtuple('P', 'x y')`: a class of tuples whose places have names. */
function namedTuple(
  name: Value | undefined,
  fields: Value | undefined,
  defaults: Value | undefined,
): Value | undefined {
  const names =
    fields?.kind === 'str'
      ? fields.value.split(/[\s,]+/)
      : fields && itemsOf(fields)?.map(one => (one.kind === 'str' ? one.value : ''))
  if (name?.kind !== 'str' || !names || names.includes('')) return undefined
  const fallbacks = (defaults && itemsOf(defaults)) ?? []
  return native(name.value, function* ({ args, keywords }) {
    const values = names.map(
      (field, i) => args[i] ?? keywords.get(field) ?? fallbacks[i - (names.length - fallbacks.length)],
    )
    const known = values.filter(value => value !== undefined)
    if (known.length < names.length || args.length > names.length)
      return { kind: 'unknown', reason: `the arguments of ${name.value}()` }
    return {
      kind: 'instance',
      class: tupleClass(name.value),
      attributes: new Map(names.map((field, i) => [field, known[i] ?? str('')])),
      constructed: { args: known, keywords: new Map() },
    }
  })
}

function tupleClass(name: string): PythonClass {
  return { kind: 'class', name, bases: [{ kind: 'foreign', path: 'tuple' }], names: new Map() }
}

function copied(value: Value): Value | undefined {
  switch (value.kind) {
    case 'list':
      return list(value.items.map(item => copied(item) ?? item))
    case 'dict':
      return dict([...value.entries.values()].map(([key, item]) => [key, copied(item) ?? item] as const))
    case 'foreign-call':
      return { ...value, attributes: new Map(value.attributes) }
    case 'str':
    case 'int':
    case 'bool':
    case 'none':
    case 'tuple':
    case 'foreign':
      return value
    default:
      return undefined
  }
}

/** `textwrap.dedent`: the white space that all lines begin with is taken away. */
function dedented(value: Value | undefined): Value | undefined {
  if (value?.kind !== 'str') return undefined
  const indents = value.value
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => /^\s*/.exec(line)?.[0].length ?? 0)
  const least = Math.min(...indents)
  return str(
    value.value
      .split('\n')
      .map(line => (line.trim() === '' ? '' : line.slice(least)))
      .join('\n'),
  )
}
