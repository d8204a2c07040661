import type { SyntaxNode } from '@lezer/common'
import { partsOfString, unescapeString } from './literals.ts'
import { textOf } from './operate.ts'
import { childrenOf, placeOf } from './syntax.ts'
import { type Place, unknown, type Value } from './values.ts'

export function stringLiteral(literal: string, at: Place): Value {
  const { prefix, body } = partsOfString(literal)
  const value = unescapeString(body, prefix)
  return { kind: prefix.includes('b') ? 'bytes' : 'str', value, literal: true, at }
}

/** Literals beside each other are one. */
export function joinStrings(parts: readonly Value[], at: Place): Value {
  let joined = ''
  for (const part of parts) {
    if (part.kind !== 'str' && part.kind !== 'bytes')
      return part.kind === 'unknown' ? part : unknown('a part of the string is not known', at)
    joined += part.value
  }
  return { kind: parts[0]?.kind === 'bytes' ? 'bytes' : 'str', value: joined, literal: false, at }
}

export function formatString(node: SyntaxNode, inner: (node: SyntaxNode) => Value, text: string): Value {
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
