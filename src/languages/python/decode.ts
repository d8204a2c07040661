import { whyNotRead } from '../../git/limits.ts'

/** A file's text, or why Python would not read it. */
export type Decoded = { kind: 'text'; text: string } | { kind: 'undecodable'; reason: string }

const latin1 =
  /^(?:latin[-_]?1|iso[-_]?8859[-_]?1|l1|iso[-_]?8859[-_]?15|latin[-_]?9|cp1252|windows-1252|ascii|us-ascii)$/i

/** Source bytes to text, by byte order mark and coding line: https://docs.python.org/3/reference/lexical_analysis.html#encoding-declarations */
export function decodePython(bytes: Buffer): Decoded {
  const unread = whyNotRead(bytes)
  if (unread !== undefined) return { kind: 'undecodable', reason: unread }
  // A NUL byte is refused by every Python.
  if (bytes.includes(0)) return { kind: 'undecodable', reason: 'it holds NUL bytes' }
  const text = bytes.toString('utf8')
  // Buffer puts U+FFFD for what is no UTF-8; only then it matters what the file says of itself.
  if (!text.includes('\uFFFD') || isUtf8(bytes)) return { kind: 'text', text }
  const coding = codingOf(bytes)
  if (coding && latin1.test(coding)) return { kind: 'text', text: bytes.toString('latin1') }
  if (coding) {
    try {
      return { kind: 'text', text: new TextDecoder(coding).decode(bytes) }
    } catch {
      return { kind: 'undecodable', reason: `its coding line names “${coding}”` }
    }
  }
  return { kind: 'undecodable', reason: 'it is not UTF-8 and has no coding line' }
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function codingOf(bytes: Buffer): string | undefined {
  const [first, second] = bytes
    .subarray(0, 400)
    .toString('latin1')
    .split(/\r\n?|\n/)
  for (const line of [first, second]) {
    const found = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(line ?? '')
    if (found) return found[1]
  }
  return undefined
}
