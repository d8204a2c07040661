import type { SyntaxNode } from '@lezer/common'
import { numberOf, partsOfString, unescapeString } from '../literals.ts'
import { childrenOf } from '../syntax.ts'
import { evaluate } from './expressions.ts'
import type { Flow } from './flow.ts'
import { formatted, reprOf } from './format.ts'
import type { Interpreter } from './interpreter.ts'
import { reasonOf } from './operators.ts'
import { type Frame, int, str, unknown, type Value } from './values.ts'

export function literal(node: SyntaxNode, frame: Frame): Value {
  const written = frame.module.text.slice(node.from, node.to)
  const { prefix, body, bodyStart } = partsOfString(written)
  const value = unescapeString(body, prefix)
  if (prefix.includes('b')) return { kind: 'bytes', value }
  return str(value, value === body ? { module: frame.module, start: node.from + bodyStart } : undefined)
}

export function numberLiteral(written: string): Value {
  const plain = written.replaceAll('_', '')
  if (/^(?:0|[1-9]\d*|0[xob][\da-f]+)$/i.test(plain) && plain.length < 400) return int(BigInt(plain))
  const value = numberOf(written)
  return value === undefined ? unknown('a number of a kind that is not read') : { kind: 'float', value }
}

export function* continuedString(
  python: Interpreter,
  node: SyntaxNode,
  frame: Frame,
  depth: number,
): Flow<Value> {
  let joined = ''
  for (const part of childrenOf(node)) {
    const value = yield* evaluate(python, part, frame, depth + 1)
    if (value.kind !== 'str' && value.kind !== 'bytes') return value
    joined += value.value
  }
  python.budget.string(joined.length)
  return str(joined)
}

export function* formatString(
  python: Interpreter,
  node: SyntaxNode,
  frame: Frame,
  depth: number,
): Flow<Value> {
  const { text } = frame.module
  const { prefix, body, bodyStart } = partsOfString(text.slice(node.from, node.to))
  let from = node.from + bodyStart
  let made = ''
  const literalPart = (to: number): string =>
    unescapeString(text.slice(from, to), prefix).replaceAll('{{', '{').replaceAll('}}', '}')
  for (const field of childrenOf(node)) {
    if (field.name !== 'FormatReplacement') continue
    made += literalPart(field.from)
    from = field.to
    const [, operand, ...rest] = childrenOf(field)
    if (!operand) return unknown('a syntax error')
    const value = yield* evaluate(python, operand, frame, depth + 1)
    let spec = ''
    const conversion = rest.find(part => part.name === 'FormatConversion')
    const specNode = rest.find(part => part.name === 'FormatSpec')
    if (specNode) {
      const inner = childrenOf(specNode).find(part => part.name === 'FormatReplacement')
      if (inner) return unknown('a format that is itself computed')
      spec = text.slice(specNode.from + 1, specNode.to)
    }
    const part =
      conversion && text.slice(conversion.from, conversion.to) === '!r'
        ? reprOf(value)
        : formatted(value, spec, python.budget)
    if (part === undefined) return unknown(reasonOf(value))
    made += part
    python.budget.string(made.length)
  }
  return str(made + literalPart(node.from + bodyStart + body.length))
}
