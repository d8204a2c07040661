import {
  bool,
  dict,
  int,
  list,
  none,
  type PythonClass,
  type Value as Running,
  set,
  str,
  unknown,
} from '../../../../languages/python/interpreter/values.ts'
import type { Value } from '../../../../languages/python/values.ts'
import type { Span } from '../../../../model/position.ts'

const maxDepth = 60

/** A value that was read, for a program that is followed. */
export function toProgram(value: Value, depth = 0): Running {
  if (depth > maxDepth) return unknown('something nested too deep')
  const inner = (one: Value): Running => toProgram(one, depth + 1)
  switch (value.kind) {
    case 'str':
      return str(value.value)
    case 'bytes':
      return { kind: 'bytes', value: value.value }
    case 'number':
      return Number.isSafeInteger(value.value) ? int(value.value) : { kind: 'float', value: value.value }
    case 'bool':
      return bool(value.value)
    case 'none':
      return none
    case 'list':
      return list(value.items.map(inner))
    case 'tuple':
      return { kind: 'tuple', items: value.items.map(inner) }
    case 'set':
      return set(value.items.map(inner))
    case 'dict':
      return dict(value.entries.map(([key, item]) => [inner(key), inner(item)] as const))
    case 'name':
      return { kind: 'foreign', path: value.path }
    case 'call':
      return {
        kind: 'foreign-call',
        callee: { kind: 'foreign', path: value.callee },
        args: value.args.map(inner),
        keywords: new Map([...value.keywords].map(([key, item]) => [key, inner(item)] as const)),
        at: value.at,
        attributes: new Map(),
      }
    case 'unknown':
      return unknown(value.reason)
    default:
      return unknown('something that only running it can tell')
  }
}

/** What a program made, as if it had been read. `at` is where nothing better is known. */
export function toRead(value: Running, at: Span, depth = 0): Value {
  const inner = (one: Running): Value => toRead(one, at, depth + 1)
  if (depth > maxDepth) return { kind: 'unknown', reason: 'it is nested too deep', at }
  switch (value.kind) {
    case 'str':
      return { kind: 'str', value: value.value, literal: false, at }
    case 'bytes':
      return { kind: 'bytes', value: value.value, literal: false, at }
    case 'int':
      return { kind: 'number', value: Number(value.value), at }
    case 'float':
      return { kind: 'number', value: value.value, at }
    case 'bool':
      return { kind: 'bool', value: value.value, at }
    case 'none':
      return { kind: 'none', at }
    case 'list':
    case 'tuple':
      return { kind: value.kind, items: value.items.map(inner), at }
    case 'set':
      return { kind: 'set', items: [...value.items.values()].map(inner), at }
    case 'dict':
      return {
        kind: 'dict',
        entries: [...value.entries.values()].map(([key, item]) => [inner(key), inner(item)] as const),
        at,
      }
    case 'foreign':
      return { kind: 'name', path: value.path, at }
    case 'foreign-call': {
      const { path, of } = value.callee
      // F('a').desc(): what it orders goes first.
      const ordered = of && /\.(?:desc|asc)$/.exec(path)?.[0]
      return {
        kind: 'call',
        callee: ordered ? `()${ordered}` : path.replace(/^operator\.(?=\W)/, ''),
        args: (ordered ? [of, ...value.args] : value.args).map(one => toRead(one, value.at, depth + 1)),
        keywords: new Map(
          [...value.keywords].map(([key, one]) => [key, toRead(one, value.at, depth + 1)] as const),
        ),
        at: value.at,
      }
    }
    case 'instance':
      return {
        kind: 'call',
        callee: pathOf(value.class),
        args: value.constructed.args.map(inner),
        keywords: new Map([...value.constructed.keywords].map(([key, one]) => [key, inner(one)] as const)),
        at,
      }
    case 'unknown':
      return { kind: 'unknown', reason: `it depends on ${value.reason}`, at }
    default:
      return { kind: 'unknown', reason: 'only running it can tell', at }
  }
}

/** How reading names a class: by its module, and with a dot where that is the migration's own file. */
function pathOf(of: PythonClass): string {
  for (const one of of.names.values()) {
    if (one.kind !== 'function') continue
    const { module } = one.frame
    if (module.names.has('Migration')) break
    return `${module.path.replace(/(?:\/__init__)?\.py$/, '').replaceAll('/', '.')}.${of.name}`
  }
  const [base] = of.bases
  // Without methods it is what it derives from.
  const isPlain = ![...of.names.values()].some(one => one.kind === 'function')
  if (isPlain && base?.kind === 'foreign') return base.path
  return isPlain && base?.kind === 'class' ? pathOf(base) : `.${of.name}`
}
