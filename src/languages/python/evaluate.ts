import type { SyntaxNode } from '@lezer/common'
import { numberOf, partsOfString, unescapeString } from './literals.ts'
import { callMethod } from './methods.ts'
import type { Scope } from './scope.ts'
import { childrenOf, placeOf } from './syntax.ts'
import { either, isSequence, optionsOf, type Place, truth, unknown, type Value } from './values.ts'

/** What expressions need beside names: how a function of the file is called. */
export interface Evaluation {
  text: string
  /** Calls a function or class of the file; undefined: not to be followed. */
  call(
    callee: Value,
    args: readonly Value[],
    keywords: ReadonlyMap<string, Value>,
    at: Place,
  ): Value | undefined
  /** What a name or a call of a library is worth, where its reader knows it: `connection.vendor`. */
  known?(value: Value): Value | undefined
}

/** Deeper nesting than people write; the walk must not run out of stack on a hostile file. */
const deepest = 150

/** What an expression is worth in a scope. Never throws; what can't be known says why. */
export function evaluate(node: SyntaxNode, scope: Scope, evaluation: Evaluation, depth = 0): Value {
  const at = placeOf(node)
  if (depth > deepest) return unknown('it is nested too deep', at)
  const inner = (child: SyntaxNode): Value => evaluate(child, scope, evaluation, depth + 1)
  const source = (child: SyntaxNode): string => evaluation.text.slice(child.from, child.to)
  if (node.type.isError) return unknown('of a syntax error', at)
  switch (node.name) {
    case 'String':
      return stringLiteral(source(node), at)
    case 'ContinuedString':
      return joinStrings(childrenOf(node).map(inner), at)
    case 'FormatString':
      return formatString(node, inner, evaluation.text)
    case 'Number': {
      const value = numberOf(source(node))
      return value === undefined ? unknown('the number is not a real one', at) : { kind: 'number', value, at }
    }
    case 'Boolean':
      return { kind: 'bool', value: source(node) === 'True', at }
    case 'None':
      return { kind: 'none', at }
    case 'Ellipsis':
      return { kind: 'name', path: '...', at }
    case 'VariableName':
    case 'print': {
      const name = source(node)
      const found = scope.get(name)
      return found ?? { kind: 'name', path: name, at }
    }
    case 'ParenthesizedExpression': {
      const [content] = childrenOf(node).filter(child => child.name !== '(' && child.name !== ')')
      if (!content) return unknown('of a syntax error', at)
      const value = inner(content)
      return value
    }
    case 'TupleExpression':
      return { kind: 'tuple', items: elements(childrenOf(node).slice(1, -1), inner, at), at }
    case 'ArrayExpression':
      return (
        closed(node, ']') ?? { kind: 'list', items: elements(childrenOf(node).slice(1, -1), inner, at), at }
      )
    case 'SetExpression':
      return (
        closed(node, '}') ?? { kind: 'set', items: elements(childrenOf(node).slice(1, -1), inner, at), at }
      )
    case 'DictionaryExpression':
      return closed(node, '}') ?? dictionary(node, inner)
    case 'ArrayComprehensionExpression':
    case 'SetComprehensionExpression':
    case 'ComprehensionExpression':
      return comprehension(node, scope, evaluation, depth)
    case 'UnaryExpression':
      return unary(node, inner, source)
    case 'BinaryExpression':
      return binary(node, inner, source)
    case 'ConditionalExpression': {
      const [whenTrue, , test, , whenFalse] = childrenOf(node)
      if (!whenTrue || !test || !whenFalse) return unknown('of a syntax error', at)
      const known = truth(inner(test))
      if (known !== undefined) return inner(known ? whenTrue : whenFalse)
      return either([inner(whenTrue), inner(whenFalse)], at)
    }
    case 'NamedExpression': {
      const [name, , expression] = childrenOf(node)
      if (!name || !expression) return unknown('of a syntax error', at)
      const value = inner(expression)
      scope.set(source(name), value)
      return value
    }
    case 'MemberExpression':
      return orKnown(member(node, inner, source), evaluation)
    case 'CallExpression':
      return orKnown(call(node, inner, source, evaluation), evaluation)
    default:
      return unknown(`it is a ${node.name}, which only running it can tell`, at)
  }
}

function orKnown(value: Value, evaluation: Evaluation): Value {
  return value.kind === 'name' || value.kind === 'call' ? (evaluation.known?.(value) ?? value) : value
}

/** Expressions between commas, stars unpacked. Also the right side of `x = 1, 2`. */
export function elements(
  nodes: readonly SyntaxNode[],
  inner: (node: SyntaxNode) => Value,
  at: Place,
): Value[] {
  const items: Value[] = []
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]
    if (!node || node.name === ',') continue
    if (node.name === '*') {
      const next = nodes[++i]
      const value = next ? inner(next) : unknown('of a syntax error', at)
      items.push(...itemsOf(value))
    } else {
      items.push(inner(node))
    }
  }
  return items
}

/** What iterating over a value gives; one unknown where that can't be said. */
export function itemsOf(value: Value): readonly Value[] {
  if (isSequence(value)) return value.items
  if (value.kind === 'dict') return value.entries.map(([key]) => key)
  if (value.kind === 'either') {
    // Items of one way or the other: none of them is certain.
    const items = value.options.flatMap(itemsOf)
    return items.length > 1 ? [either(items, value.at)] : items
  }
  return [value.kind === 'unknown' ? value : unknown('what is iterated over is not known', value.at)]
}

/** The recovering parser closes brackets by itself: an unclosed one is no value. */
function closed(node: SyntaxNode, bracket: string): Value | undefined {
  return node.lastChild?.name === bracket ? undefined : unknown('of a syntax error', placeOf(node))
}

function stringLiteral(literal: string, at: Place): Value {
  const { prefix, body } = partsOfString(literal)
  const value = unescapeString(body, prefix)
  return { kind: prefix.includes('b') ? 'bytes' : 'str', value, literal: true, at }
}

function joinStrings(parts: readonly Value[], at: Place): Value {
  let joined = ''
  for (const part of parts) {
    if (part.kind !== 'str' && part.kind !== 'bytes')
      return part.kind === 'unknown' ? part : unknown('a part of the string is not known', at)
    joined += part.value
  }
  return { kind: parts[0]?.kind === 'bytes' ? 'bytes' : 'str', value: joined, literal: false, at }
}

function formatString(node: SyntaxNode, inner: (node: SyntaxNode) => Value, text: string): Value {
  const at = placeOf(node)
  const { prefix, body, bodyStart } = partsOfString(text.slice(node.from, node.to))
  const bodyEnd = node.from + bodyStart + body.length
  let from = node.from + bodyStart
  let value = ''
  const literal = (to: number): string =>
    unescapeString(text.slice(from, to), prefix).replaceAll('{{', '{').replaceAll('}}', '}')
  for (const field of childrenOf(node)) {
    if (field.name === 'Escape') continue
    if (field.name !== 'FormatReplacement') return unknown('of a syntax error', at)
    const [, expression, ...rest] = childrenOf(field)
    if (!expression || rest.length !== 1) return unknown('the f-string formats its values', at)
    const text = textOf(inner(expression))
    if (text === undefined) return unknown('a value in the f-string is not known', at)
    value += literal(field.from) + text
    from = field.to
  }
  return { kind: 'str', value: value + literal(bodyEnd), literal: false, at }
}

/** Python's str() of simple values. */
export function textOf(value: Value): string | undefined {
  switch (value.kind) {
    case 'str':
      return value.value
    case 'number':
      return Number.isSafeInteger(value.value) ? String(value.value) : undefined
    case 'none':
      return 'None'
    case 'bool':
      return value.value ? 'True' : 'False'
    default:
      return undefined
  }
}

function dictionary(node: SyntaxNode, inner: (node: SyntaxNode) => Value): Value {
  const at = placeOf(node)
  const entries: (readonly [Value, Value])[] = []
  const parts = childrenOf(node)
    .slice(1, -1)
    .filter(child => child.name !== ',')
  for (let i = 0; i < parts.length; ) {
    const key = parts[i]
    if (key?.name === '**') {
      const spread = parts[i + 1]
      const value = spread ? inner(spread) : unknown('of a syntax error', at)
      if (value.kind === 'dict') entries.push(...value.entries)
      else entries.push([unknown('what is unpacked into the dictionary is not known', at), value])
      i += 2
      continue
    }
    const value = parts[i + 2]
    if (!key || parts[i + 1]?.name !== ':' || !value) return unknown('of a syntax error', at)
    entries.push([inner(key), inner(value)])
    i += 3
  }
  return { kind: 'dict', entries, at }
}

/** `[f(x) for x in known if test]`, one loop over a known sequence. */
function comprehension(node: SyntaxNode, scope: Scope, evaluation: Evaluation, depth: number): Value {
  const at = placeOf(node)
  const parts = childrenOf(node).slice(1, -1)
  const [element, loop, target, within, over, ...conditions] = parts
  const simple =
    loop?.name === 'for' && target && within?.name === 'in' && over && conditions.length % 2 === 0
  if (!element || !simple || conditions.some((part, index) => index % 2 === 0 && part.name !== 'if')) {
    return unknown('the comprehension is not a simple one', at)
  }
  const tests = conditions.filter((_, index) => index % 2 === 1)
  const items: Value[] = []
  const variables =
    target.name === 'TupleExpression'
      ? childrenOf(target).filter(child => child.name === 'VariableName')
      : [target]
  const before = new Map(scope.names)
  for (const item of itemsOf(evaluate(over, scope, evaluation, depth + 1))) {
    bind(
      variables.map(variable => evaluation.text.slice(variable.from, variable.to)),
      item,
      target.name === 'TupleExpression',
      scope,
    )
    const outcomes = tests.map(test => truth(evaluate(test, scope, evaluation, depth + 1)))
    if (outcomes.includes(false)) continue
    if (outcomes.includes(undefined))
      items.push(unknown('the condition of the comprehension is not known', at))
    else items.push(evaluate(element, scope, evaluation, depth + 1))
  }
  scope.names = before
  return { kind: node.name === 'SetComprehensionExpression' ? 'set' : 'list', items, at }
}

/** Gives names to a value: one, or its items to several. */
export function bind(names: readonly string[], value: Value, unpack: boolean, scope: Scope): void {
  if (!unpack) {
    const [name] = names
    if (name !== undefined) scope.set(name, value)
    return
  }
  const items = isSequence(value) && value.items.length === names.length ? value.items : undefined
  names.forEach((name, index) => {
    scope.set(name, items?.[index] ?? unknown('what is unpacked is not known', value.at))
  })
}

function unary(
  node: SyntaxNode,
  inner: (node: SyntaxNode) => Value,
  source: (node: SyntaxNode) => string,
): Value {
  const at = placeOf(node)
  const [operator, operand] = childrenOf(node)
  if (!operator || !operand) return unknown('of a syntax error', at)
  const value = inner(operand)
  if (operator.name === 'not') {
    const known = truth(value)
    return known === undefined ? unknown('its truth is not known', at) : { kind: 'bool', value: !known, at }
  }
  if (value.kind === 'call' && source(operator) === '~')
    return { kind: 'call', callee: '~', args: [value], keywords: new Map(), at }
  if (value.kind === 'number' && source(operator) === '-') return { kind: 'number', value: -value.value, at }
  return value.kind === 'unknown' ? value : unknown('the operand is not known', at)
}

function binary(
  node: SyntaxNode,
  inner: (node: SyntaxNode) => Value,
  source: (node: SyntaxNode) => string,
): Value {
  const at = placeOf(node)
  const parts = childrenOf(node)
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last || parts.length < 3 || parts.some(part => part.type.isError))
    return unknown('of a syntax error', at)
  const operator = parts.slice(1, -1).map(source).join(' ')
  const left = inner(first)
  if (operator === 'and' || operator === 'or') {
    const known = truth(left)
    if (known === undefined) return either([left, inner(last)], at)
    return known === (operator === 'or') ? left : inner(last)
  }
  const right = inner(last)
  if (left.kind === 'either' || right.kind === 'either') {
    const results = optionsOf(left).flatMap(a => optionsOf(right).map(b => operate(operator, a, b, at)))
    return either(results, at)
  }
  return operate(operator, left, right, at)
}

/** An operator on two values; also what `+=` does. */
export function operate(operator: string, left: Value, right: Value, at: Place): Value {
  if (operator === '+' || operator === '|') {
    if (isSequence(left)) {
      if (left.items.length > mostItems) return unknown('the list is too long', at)
      // An unknown end leaves the known beginning readable, with one unknown element in it.
      return { kind: left.kind, items: [...left.items, ...itemsOf(right)], at }
    }
    if (isSequence(right) && left.kind !== 'str' && left.kind !== 'number') {
      return { kind: right.kind, items: [...itemsOf(left), ...right.items], at }
    }
  }
  if (operator === '+' && (left.kind === 'str' || left.kind === 'bytes') && right.kind === left.kind) {
    if (left.value.length + right.value.length > mostCharacters) return unknown('the text is too long', at)
    return { kind: left.kind, value: left.value + right.value, literal: false, at }
  }
  if (operator === '%' && left.kind === 'str') return percentFormat(left.value, right, at)
  if (left.kind === 'number' && right.kind === 'number') {
    const value = arithmetic(operator, left.value, right.value)
    if (value !== undefined) return { kind: 'number', value, at }
  }
  const compared = compare(operator, left, right)
  if (compared !== undefined) return { kind: 'bool', value: compared, at }
  // Expressions of an ORM: Q(…) | Q(…), F('a') + 1.
  if ((left.kind === 'call' || right.kind === 'call') && operator in ormOperators)
    return { kind: 'call', callee: operator, args: [left, right], keywords: new Map(), at }
  return unknown(`the value of “${operator}” is not known`, at)
}

const ormOperators = { '|': 0, '&': 0, '^': 0, '+': 0, '-': 0, '*': 0, '/': 0, '%': 0, '**': 0 }

/** Far beyond what people write: `x = x + x` in a loop must not fill the memory. */
const mostItems = 200_000
const mostCharacters = 4_000_000

function arithmetic(operator: string, a: number, b: number): number | undefined {
  switch (operator) {
    case '+':
      return a + b
    case '-':
      return a - b
    case '*':
      return a * b
    case '//':
      return b === 0 ? undefined : Math.floor(a / b)
    case '%':
      return b === 0 ? undefined : a - b * Math.floor(a / b)
    default:
      return undefined
  }
}

function compare(operator: string, left: Value, right: Value): boolean | undefined {
  if (operator === 'in' || operator === 'not in') {
    if (!isSequence(right)) return undefined
    const outcomes = right.items.map(item => compare('==', left, item))
    if (outcomes.includes(true)) return operator === 'in'
    return outcomes.includes(undefined) ? undefined : operator !== 'in'
  }
  if (operator === 'is' || operator === 'is not' || operator === '==' || operator === '!=') {
    const same = plainEqual(left, right)
    return same === undefined ? undefined : same === (operator === 'is' || operator === '==')
  }
  if (left.kind === 'number' && right.kind === 'number') {
    if (operator === '<') return left.value < right.value
    if (operator === '>') return left.value > right.value
    if (operator === '<=') return left.value <= right.value
    if (operator === '>=') return left.value >= right.value
  }
  return undefined
}

function plainEqual(left: Value, right: Value): boolean | undefined {
  const plain = ['str', 'number', 'bool', 'none']
  if (!plain.includes(left.kind) || !plain.includes(right.kind)) return undefined
  if (left.kind !== right.kind) return false
  return 'value' in left && 'value' in right ? left.value === right.value : true
}

function percentFormat(format: string, right: Value, at: Place): Value {
  const values = right.kind === 'tuple' ? [...right.items] : [right]
  let failed = false
  const value = format.replace(
    /%(?:(0?)(\d*)([sd])|(%)|(.?))/g,
    (_, zero: string, width: string, kind: string | undefined, percent: string | undefined) => {
      if (percent) return '%'
      const next = kind === undefined ? undefined : values.shift()
      const text = next && textOf(next)
      if (text === undefined) {
        failed = true
        return ''
      }
      return text.padStart(Number(width || 0), zero === '0' && kind === 'd' ? '0' : ' ')
    },
  )
  return failed || values.length > 0
    ? unknown('what is formatted is not known', at)
    : { kind: 'str', value, literal: false, at }
}

function member(
  node: SyntaxNode,
  inner: (node: SyntaxNode) => Value,
  source: (node: SyntaxNode) => string,
): Value {
  const at = placeOf(node)
  const [object, operator, property, ...rest] = childrenOf(node)
  if (!object || !property) return unknown('of a syntax error', at)
  const value = inner(object)
  if (operator?.name === '.') {
    const name = source(property)
    if (value.kind === 'class')
      return attributeOf(value, name) ?? unknown(`${value.name} has no ${name} here`, at)
    if (value.kind === 'name') return { kind: 'name', path: `${value.path}.${name}`, at }
    if (value.kind === 'call') return { kind: 'name', path: `${value.callee}().${name}`, at }
    return unknown(`the attribute ${name} is not known`, at)
  }
  if (operator?.name !== '[') return unknown('of a syntax error', at)
  const inBrackets = [property, ...rest].filter(part => part.name !== ']')
  return subscript(value, inBrackets, inner, at)
}

/** An attribute of a class of the file, its bases included, the way Python looks it up for single inheritance. */
export function attributeOf(
  owner: Extract<Value, { kind: 'class' }>,
  name: string,
  depth = 0,
): Value | undefined {
  const own = owner.scope.names.get(name)
  if (own) return own
  if (depth > 20) return undefined
  for (const base of owner.bases) {
    const found = base.kind === 'class' ? attributeOf(base, name, depth + 1) : undefined
    if (found) return found
  }
  return undefined
}

function subscript(
  value: Value,
  parts: readonly SyntaxNode[],
  inner: (node: SyntaxNode) => Value,
  at: Place,
): Value {
  const colon = parts.findIndex(part => part.name === ':')
  if (colon === -1) {
    const [only] = parts
    const index = only && parts.length === 1 ? inner(only) : undefined
    if (value.kind === 'name' && index) return { kind: 'name', path: `${value.path}[…]`, at }
    if (index?.kind === 'number' && isSequence(value) && !value.items.some(item => item.kind === 'unknown')) {
      return value.items.at(index.value) ?? unknown('the index is out of range', at)
    }
    if (index?.kind === 'number' && value.kind === 'str') {
      const one = value.value.at(index.value)
      if (one !== undefined) return { kind: 'str', value: one, literal: false, at }
    }
    if (index && value.kind === 'dict') {
      const found = value.entries.findLast(([key]) => plainEqual(key, index))
      if (found) return found[1]
    }
    return unknown('the element is not known', at)
  }
  const bounds = [parts.slice(0, colon), parts.slice(colon + 1)].map(side =>
    side[0] ? inner(side[0]) : undefined,
  )
  const numbers = bounds.map(bound =>
    bound === undefined ? undefined : bound.kind === 'number' ? bound.value : Number.NaN,
  )
  if (numbers.some(number => Number.isNaN(number)) || parts.length - colon > 2)
    return unknown('the slice is not known', at)
  if (value.kind === 'str')
    return { kind: 'str', value: value.value.slice(numbers[0], numbers[1]), literal: false, at }
  if (isSequence(value) && !value.items.some(item => item.kind === 'unknown')) {
    return { kind: value.kind, items: value.items.slice(numbers[0], numbers[1]), at }
  }
  return unknown('the slice is not known', at)
}

/** Positional and keyword arguments of a call or the bases of a class. */
export function argumentsOf(
  list: SyntaxNode | null,
  inner: (node: SyntaxNode) => Value,
  text: string,
): { args: Value[]; keywords: Map<string, Value> } {
  const args: Value[] = []
  const keywords = new Map<string, Value>()
  const parts = list
    ? childrenOf(list).filter(part => part.name !== '(' && part.name !== ')' && part.name !== ',')
    : []
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]
    if (!part) continue
    const next = parts[i + 1]
    const valueNode = parts[i + 2]
    if (part.name === '*' && next) {
      args.push(...itemsOf(inner(next)))
      i++
    } else if (part.name === '**') {
      args.push(unknown('keywords are unpacked', placeOf(part)))
      i++
    } else if (next?.name === 'AssignOp' && valueNode) {
      keywords.set(text.slice(part.from, part.to), inner(valueNode))
      i += 2
    } else if (next?.name === 'for') {
      args.push(unknown('the comprehension is not a simple one', placeOf(part)))
      break
    } else {
      args.push(inner(part))
    }
  }
  return { args, keywords }
}

function call(
  node: SyntaxNode,
  inner: (node: SyntaxNode) => Value,
  source: (node: SyntaxNode) => string,
  evaluation: Evaluation,
): Value {
  const at = placeOf(node)
  const [calleeNode, list] = childrenOf(node)
  if (!calleeNode || list?.name !== 'ArgList' || list.lastChild?.name !== ')')
    return unknown('of a syntax error', at)
  const { args, keywords } = argumentsOf(list, inner, evaluation.text)
  if (calleeNode.name === 'MemberExpression') {
    const [object, operator, property] = childrenOf(calleeNode)
    if (object && property && operator?.name === '.') {
      const owner = inner(object)
      const result = callMethod(owner, source(property), args, keywords, at)
      if (result) return result
      // F('a').desc(): what it orders must not be lost.
      if (owner.kind === 'call' && /^(?:desc|asc)$/.test(source(property)))
        return { kind: 'call', callee: `().${source(property)}`, args: [owner, ...args], keywords, at }
    }
  }
  const callee = inner(calleeNode)
  if (callee.kind === 'name') return builtin(callee.path, args, keywords, at)
  return (
    evaluation.call(callee, args, keywords, at) ??
    unknown(`only running ${source(calleeNode).slice(0, 60)}() can tell`, at)
  )
}

/** Built-in functions that only rearrange what they are given. */
function builtin(
  path: string,
  args: readonly Value[],
  keywords: ReadonlyMap<string, Value>,
  at: Place,
): Value {
  const [first] = args
  switch (path) {
    case 'list':
    case 'tuple':
    case 'set':
    case 'frozenset':
    case 'sorted': {
      if (args.length > 1 || keywords.size > 0) break
      const kind = path === 'tuple' ? 'tuple' : path === 'list' || path === 'sorted' ? 'list' : 'set'
      return { kind, items: first ? itemsOf(first) : [], at }
    }
    case 'str':
    case 'unicode': {
      const text = first && args.length === 1 ? textOf(first) : undefined
      if (text !== undefined) return { kind: 'str', value: text, literal: false, at }
      break
    }
    case 'len':
      if (first && isSequence(first) && !first.items.some(item => item.kind === 'unknown')) {
        return { kind: 'number', value: first.items.length, at }
      }
      break
    // typing.cast(T, value) and six.text_type(value) give the value back.
    case 'cast':
    case 'typing.cast':
      if (args[1]) return args[1]
      break
  }
  return { kind: 'call', callee: path, args, keywords, at }
}
