import type { SyntaxNode } from '@lezer/common'
import { evaluate } from '../../../languages/python/interpreter/expressions.ts'
import type { Flow } from '../../../languages/python/interpreter/flow.ts'
import type { Interpreter } from '../../../languages/python/interpreter/interpreter.ts'
import {
  type Annotation,
  type ForeignCall,
  hashOf,
  isEnum,
  lastSegment,
  type PythonClass,
  resolutionOrder,
  type Value,
} from '../../../languages/python/interpreter/values.ts'
import { childrenOf } from '../../../languages/python/syntax.ts'
import { byName } from '../../../text/by-name.ts'
import { isCallOf } from '../replay/arguments.ts'
import { NotKnownError } from '../replay/not-known.ts'
import { orderOf } from './metadata.ts'

/** What `Mapped[…]` says of a column. */
export interface Described {
  /** Python's type. */
  type: Value
  nullable: boolean
  /** `Annotated[str, mapped_column(…)]` */
  column: ForeignCall | undefined
}

/** SQLAlchemy's `_type_map`: https://docs.sqlalchemy.org/en/20/orm/declarative_tables.html#mapped-column-derives-the-datatype-and-nullability-from-the-mapped-annotation */
const usual: Readonly<Record<string, string>> = byName({
  bool: 'Boolean',
  bytes: 'LargeBinary',
  'datetime.date': 'Date',
  'datetime.datetime': 'DateTime',
  'datetime.time': 'Time',
  'datetime.timedelta': 'Interval',
  'decimal.Decimal': 'Numeric',
  float: 'Float',
  int: 'Integer',
  str: 'String',
  'uuid.UUID': 'Uuid',
})

/** An annotation, as far as it is one of a column: undefined where it is not `Mapped[…]`. */
export function* mapped(python: Interpreter, { node, frame }: Annotation): Flow<Described | undefined> {
  if (node.name === 'String') {
    const inner = quoted(python, node, frame)
    return inner && (yield* mapped(python, inner))
  }
  const generic = yield* genericOf(python, node, frame)
  const [content] = generic?.parts ?? []
  if (!generic || !content || !/^sqlalchemy\b.*\.Mapped$/.test(generic.path)) return undefined
  return yield* described(python, { node: content, frame })
}

function* described(python: Interpreter, { node, frame }: Annotation, depth = 0): Flow<Described> {
  if (depth > 10) throw new NotKnownError('an annotation is nested too deep')
  const inner = (of: SyntaxNode): Flow<Described> => described(python, { node: of, frame }, depth + 1)
  if (node.name === 'String') {
    const text = quoted(python, node, frame)
    if (!text) throw new NotKnownError('an annotation can’t be read')
    return yield* described(python, text, depth + 1)
  }
  if (node.name === 'BinaryExpression') return yield* united(childrenOf(node).filter(isOperand), inner)
  const generic = yield* genericOf(python, node, frame)
  if (!generic) {
    const type = yield* evaluate(python, node, frame)
    return fromValue(type)
  }
  const [first, ...rest] = generic.parts
  switch (first && lastSegment(generic.path)) {
    case 'Optional':
      return { ...(yield* inner(first as SyntaxNode)), nullable: true }
    case 'Union':
      return yield* united(generic.parts, inner)
    case 'Annotated': {
      const found = yield* inner(first as SyntaxNode)
      for (const one of rest) {
        const value = yield* evaluate(python, one, frame)
        if (isCallOf(value, 'mapped_column')) found.column = value
      }
      return found
    }
    default:
      // `dict[str, Any]` is looked up as it is written.
      return { type: { kind: 'foreign', path: `${generic.path}[]` }, nullable: false, column: undefined }
  }
}

/** What a name stands for: `key = Annotated[int, mapped_column(primary_key=True)]`. */
function fromValue(value: Value, depth = 0): Described {
  if (value.kind === 'unknown' || depth > 10)
    throw new NotKnownError(`an annotation depends on ${value.kind === 'unknown' ? value.reason : 'itself'}`)
  const inner = (one: Value): Described => fromValue(one, depth + 1)
  const [first, ...rest] = value.kind === 'foreign-call' ? value.args : []
  switch (value.kind === 'foreign-call' && first ? lastSegment(value.callee.path) : '') {
    case 'Optional':
      return { ...inner(first ?? value), nullable: true }
    case 'Union':
    case '|':
      return together([first ?? value, ...rest].map(inner))
    case 'Annotated':
      return { ...inner(first ?? value), ...columnAmong(rest) }
    default:
      return { type: value, nullable: value.kind === 'none', column: undefined }
  }
}

function columnAmong(values: readonly Value[]): Partial<Described> {
  const column = values.find(one => isCallOf(one, 'mapped_column'))
  return column?.kind === 'foreign-call' ? { column } : {}
}

const isOperand = ({ name }: SyntaxNode): boolean => name !== 'BitOp'

function* united(parts: readonly SyntaxNode[], inner: (of: SyntaxNode) => Flow<Described>): Flow<Described> {
  const all: Described[] = []
  for (const part of parts) all.push(yield* inner(part))
  return together(all)
}

function together(all: readonly Described[]): Described {
  const types = all.filter(({ type }) => type.kind !== 'none')
  const [only] = types
  if (!only || types.length > 1) throw new NotKnownError('an annotation names several types')
  return { ...only, nullable: all.some(({ nullable }) => nullable) }
}

/** `Name[a, b]`: what `Name` is, and the parts in brackets. */
function* genericOf(
  python: Interpreter,
  node: SyntaxNode,
  frame: Annotation['frame'],
): Flow<{ path: string; parts: SyntaxNode[] } | undefined> {
  const [owner, bracket, ...rest] = node.name === 'MemberExpression' ? childrenOf(node) : []
  if (!owner || bracket?.name !== '[') return undefined
  const value = yield* evaluate(python, owner, frame)
  const parts = rest.filter(({ name }) => name !== ',' && name !== ']')
  if (value.kind !== 'foreign') throw new NotKnownError('an annotation is of a class of the project')
  return { path: value.path, parts }
}

function quoted(python: Interpreter, node: SyntaxNode, frame: Annotation['frame']): Annotation | undefined {
  const text = /^(["'])([^"'\\]*)\1$/.exec(frame.module.text.slice(node.from, node.to))?.[2]
  const tree = text === undefined ? undefined : python.parser.parse(`${text}\n`)?.tree
  const expression = tree?.topNode.firstChild?.firstChild
  if (text === undefined || !expression) return undefined
  // Places are those of the quoted text; names are looked up where it stands.
  const module = { ...frame.module, text: `${text}\n` }
  return {
    node: expression,
    frame: { names: new Map(), parent: frame, module, isClass: false, outer: new Map() },
  }
}

/** The SQL type of a Python type, by the `type_annotation_map` of the class and SQLAlchemy's own. */
export function sqlType(python: Value, of: PythonClass): Value {
  const custom = annotationMap(of)
  const named = custom.get(hashOf(python))
  if (named) return named
  if (python.kind === 'class') {
    const isOwn = resolutionOrder(python).some(base => custom.has(hashOf(base)))
    if (isEnum(python) && !isOwn) return enumOf(python)
    throw new NotKnownError(`no type of SQL is known for ${python.name}`)
  }
  const path = python.kind === 'foreign' ? python.path : undefined
  const found = path === undefined ? undefined : ofUsual(path)
  if (!found) throw new NotKnownError(`no type of SQL is known for ${path ?? 'an annotation'}`)
  return found
}

function ofUsual(path: string): Value | undefined {
  const name = usual[path]
  return name === undefined ? undefined : { kind: 'foreign', path: `sqlalchemy.${name}` }
}

function enumOf(of: PythonClass): ForeignCall {
  return {
    kind: 'foreign-call',
    callee: { kind: 'foreign', path: 'sqlalchemy.Enum' },
    args: [of],
    keywords: new Map(),
    at: { start: 0, end: 0 },
    attributes: new Map(),
  }
}

function annotationMap(of: PythonClass): ReadonlyMap<string, Value> {
  for (const one of orderOf(of)) {
    const registry = one.kind === 'class' ? one.names.get('registry') : undefined
    const given =
      one.kind === 'class'
        ? (one.names.get('type_annotation_map') ??
          (registry?.kind === 'foreign-call' ? registry.keywords.get('type_annotation_map') : undefined))
        : one.kind === 'foreign-call'
          ? one.keywords.get('type_annotation_map')
          : undefined
    if (!given || given.kind === 'none') continue
    if (given.kind !== 'dict') throw new NotKnownError('type_annotation_map is not known')
    return new Map([...given.entries].map(([key, [, value]]) => [key, value]))
  }
  return new Map()
}
