/** From the units that PostgreSQL counts in to UTF-16 offsets, which is what editors and JavaScript count in. */

/** The grammar counts bytes of UTF-8. Text of ASCII alone, the usual case, costs nothing. */
export function fromBytes(text: string): (byte: number) => number {
  const total = Buffer.byteLength(text, 'utf8')
  if (total === text.length) return byte => byte
  let table: Uint32Array | undefined
  return byte => {
    table ??= byteTable(text, total)
    return table[Math.min(Math.max(byte, 0), total)] ?? text.length
  }
}

function byteTable(text: string, total: number): Uint32Array {
  const table = new Uint32Array(total + 1)
  let byte = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0
    const bytes = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    for (let i = 0; i < bytes; i++) table[byte + i] = at
    byte += bytes
    if (bytes === 4) at++
  }
  table[total] = text.length
  return table
}

/** Error positions count characters, which are code points: one emoji is one of them, but two UTF-16 units. */
export function fromCharacters(text: string, characters: number): number {
  let at = 0
  for (let count = 0; count < characters && at < text.length; count++) {
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  }
  return at
}
