import { whyNotRead } from '../../model/limits.ts'
import { endOfLine, endOfString, isNameCode, isQuote, isStringPrefix } from './lexing.ts'

/** A file's text, or why Python would not read it, or not as it looks. */
export type Decoded = { kind: 'text'; text: string } | { kind: 'undecodable'; reason: string }

const utf8 = /^(?:utf[-_]?8(?:[-_]sig)?|u8|ascii|us[-_]?ascii|646)$/i
const latin1 =
  /^(?:latin[-_]?1|iso[-_]?8859[-_]?1|l1|8859|iso[-_]?8859[-_]?15|latin[-_]?9|cp1252|windows[-_]1252)$/i

/** Source bytes to text, by byte order mark and coding line: https://docs.python.org/3/reference/lexical_analysis.html#encoding-declarations */
export function decodePython(bytes: Buffer): Decoded {
  const unread = whyNotRead(bytes)
  if (unread !== undefined) return { kind: 'undecodable', reason: unread }
  // A NUL byte is refused by every Python.
  if (bytes.includes(0)) return { kind: 'undecodable', reason: 'it holds NUL bytes' }
  const coding = codingOf(bytes)
  // Others may read as code what looks like a comment here (UTF-7, unicode_escape).
  if (coding !== undefined && !utf8.test(coding) && !latin1.test(coding))
    return { kind: 'undecodable', reason: `its coding line names “${coding}”: save it as UTF-8` }
  const decoded = textOf(bytes, coding)
  if (decoded.kind !== 'text') return decoded
  const reason = whyReadOtherwise(decoded.text)
  return reason === undefined ? decoded : { kind: 'undecodable', reason }
}

function textOf(bytes: Buffer, coding: string | undefined): Decoded {
  const text = bytes.toString('utf8')
  // Buffer puts U+FFFD for what is no UTF-8; only then it matters what the file says of itself.
  if (!text.includes('\uFFFD') || isUtf8(bytes)) return { kind: 'text', text }
  if (coding && latin1.test(coding)) return { kind: 'text', text: bytes.toString('latin1') }
  return { kind: 'undecodable', reason: 'it is not UTF-8 and has no coding line that says what it is' }
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
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .split(/\r\n?|\n/)
  for (const line of [first, second]) {
    const found = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(line ?? '')
    if (found) return found[1]
  }
  return undefined
}

/** What looks like one thing to a reader, and is another one to Python. */
function whyReadOtherwise(text: string): string | undefined {
  if (text.includes('\f') && mixedIndentation.test(text))
    return 'a form feed stands in the indentation of a line, and Python counts from there: take it out'
  // Only where some character stands for another one do names need a look.
  if (!/[^\0-\u00a9]/.test(text) || text.normalize('NFKC') === text) return undefined
  const name = nameWrittenOtherwise(text)
  return (
    name &&
    `the name “${name}” is written with characters that Python takes for “${name.normalize('NFKC')}”: write it so`
  )
}

/** A form feed alone before code at the margin divides pages. */
const mixedIndentation = /^(?:[ \t]+\f|\f+[ \t])[ \t\f]*[^\s#]/m

/** Python normalises names: https://docs.python.org/3/reference/lexical_analysis.html#identifiers */
function nameWrittenOtherwise(text: string): string | undefined {
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (code === 35) at = endOfLine(text, at)
    else if (isQuote(code)) at = afterString(text, at, '')
    else if (isNameCode(code)) {
      const start = at
      while (at < text.length && isNameCode(text.charCodeAt(at))) at++
      const word = text.slice(start, at)
      if (isQuote(text.charCodeAt(at)) && isStringPrefix(word)) at = afterString(text, at, word)
      else if (word.normalize('NFKC') !== word.normalize('NFC')) return word
    } else at++
  }
  return undefined
}

function afterString(text: string, at: number, prefix: string): number {
  const end = endOfString(text, at, /[ft]/i.test(prefix))
  return end === -1 ? at + 1 : end
}
