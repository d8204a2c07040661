import { lex } from './lexer.ts'

/** The commands of an ALTER TABLE without the commas between them, and where the first begins; undefined for another statement. */
export function alterTableCommands(
  text: string,
): { start: number; pieces: { start: number; end: number }[] } | undefined {
  const tokens = [...lex(text)].filter(
    ({ kind }) => kind === 'word' || kind === 'quoted' || kind === 'symbol',
  )
  const spelled = (index: number): string => {
    const token = tokens[index]
    return token ? text.slice(token.start, token.end).toLowerCase() : ''
  }
  if (spelled(0) !== 'alter' || spelled(1) !== 'table') return undefined
  let next = 2
  while (['if', 'exists', 'only'].includes(spelled(next))) next++
  // The table's name, dotted or not.
  next++
  while (spelled(next) === '.') next += 2
  if (spelled(next) === '*') next++
  const first = tokens[next]
  if (!first) return undefined
  const pieces: { start: number; end: number }[] = []
  let depth = 0
  let { start, end } = first
  for (const token of lex(text, first.start)) {
    const symbol = token.kind === 'symbol' ? text[token.start] : undefined
    if (symbol === '(' || symbol === '[') depth++
    else if (symbol === ')' || symbol === ']') depth--
    if (symbol === ',' && depth === 0) {
      pieces.push({ start, end })
      start = -1
    } else if (symbol !== ';') {
      if (start < 0) start = token.start
      end = token.end
    }
  }
  if (start >= 0) pieces.push({ start, end })
  return { start: first.start, pieces }
}
