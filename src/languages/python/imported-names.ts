import type { SyntaxNode } from '@lezer/common'
import { childrenOf } from './syntax.ts'

/** The names that an import gives to what, as a path: `from a import b as c` gives c to a.b. */
export function importedNames(node: SyntaxNode, text: string): [name: string, path: string][] {
  const source = ({ from, to }: SyntaxNode): string => text.slice(from, to)
  const names: [string, string][] = []

  const parts = childrenOf(node)
  const importAt = parts.findIndex(part => part.name === 'import')
  const from = parts[0]?.name === 'from' ? parts.slice(1, importAt).map(source).join('') : ''
  for (const item of itemsOf(parts.slice(importAt + 1))) {
    const asAt = item.findIndex(part => part.name === 'as')
    const path = item
      .slice(0, asAt === -1 ? undefined : asAt)
      .map(source)
      .join('')
    const alias = asAt === -1 ? undefined : item[asAt + 1]
    if (path === '' || path === '*') continue
    const bound = alias ? source(alias) : from === '' ? undefined : path
    // `import a.b` binds `a`, and names of nothing known stand for themselves anyway.
    if (bound === undefined) continue
    const full = from === '' ? path : from.endsWith('.') ? from + path : `${from}.${path}`
    names.push([bound, full])
  }
  return names
}

function itemsOf(parts: readonly SyntaxNode[]): SyntaxNode[][] {
  const items: SyntaxNode[][] = [[]]
  for (const part of parts) {
    if (part.name === ',') items.push([])
    else if (part.name !== '(' && part.name !== ')') items.at(-1)?.push(part)
  }
  return items
}
