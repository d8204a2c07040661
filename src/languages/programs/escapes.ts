const usual: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  f: '\f',
  v: '\v',
  b: '\b',
  a: '\u0007',
  e: '\u001B',
  s: ' ',
  '0': '\0',
}

/** What an escape sequence of a string stands for, as all of the languages write it. */
export function unescaped(sequence: string): string {
  const rest = sequence.slice(1)
  const hex = /^(?:x|u|U)\{?([0-9a-fA-F]{1,6})\}?$/.exec(rest)?.[1]
  if (hex !== undefined) {
    const point = Number.parseInt(hex, 16)
    return point <= 0x10_ffff ? String.fromCodePoint(point) : ''
  }
  if (/^\r?\n$/.test(rest)) return ''
  return Object.hasOwn(usual, rest) ? (usual[rest] ?? rest) : rest
}
