import { trimLineEnds } from '../../text/scan.ts'
import { unescaped } from './escapes.ts'
import { named, type SyntaxNode } from './syntax.ts'

/** In Java, a backslash with what belongs to it. */
const ofJava = /\\(?:\r?\n|[0-7]{1,3}|.)/gs

/** What stands between the quotes of a string; undefined where that is not known. */
function escaped(written: string): string | undefined {
  const parts: (string | undefined)[] = []
  let from = 0
  for (const { 0: found, index } of written.matchAll(ofJava)) {
    parts.push(written.slice(from, index), unescaped(found, 'java'))
    from = index + found.length
  }
  parts.push(written.slice(from))
  return parts.includes(undefined) ? undefined : parts.join('')
}

/** https://docs.oracle.com/javase/specs/jls/se21/html/jls-3.html#jls-3.10.6 */
function textBlock(written: string): string | undefined {
  const begins = /^"""[ \t]*\r?\n/.exec(written)?.[0].length
  if (begins === undefined || !written.endsWith('"""') || written.includes('\f')) return undefined
  const lines = written.slice(begins, -3).replaceAll('\r\n', '\n').split('\n')
  // The last line counts although nothing may be in it: it says where the quotes are.
  const counted = lines.filter((line, index) => /[^ \t]/.test(line) || index === lines.length - 1)
  const indent = counted.reduce((least, line) => Math.min(least, line.search(/[^ \t]|$/)), Infinity)
  return escaped(trimLineEnds(lines.map(line => line.slice(indent)).join('\n')))
}

/** What a string or a text block holds; undefined where that is not known. */
export function javaString(node: SyntaxNode, written: string): string | undefined {
  const isPlain = named(node).every(({ type }) =>
    /^(?:multiline_)?string_fragment$|^escape_sequence$/.test(type),
  )
  if (!isPlain) return undefined
  return written.startsWith('"""') ? textBlock(written) : escaped(written.slice(1, -1))
}

/** The same in Rust. */
const ofRust = /\\(?:\n[ \t\n]*|x[0-9a-fA-F]{2}|u\{[0-9a-fA-F_]{1,8}\}|[\s\S])/g

/** What a string of Rust holds; undefined where that is not known. */
export function rustString(written: string): string | undefined {
  const lines = written.replaceAll('\r\n', '\n')
  const raw = /^r(#{0,255})"/.exec(lines)
  if (raw) return lines.slice(raw[0].length, lines.length - 1 - (raw[1]?.length ?? 0))
  if (!lines.startsWith('"')) return undefined
  let isKnown = true
  const text = lines.slice(1, -1).replace(ofRust, found => {
    const value = found.startsWith('\\\n') ? '' : found === '\\0' ? undefined : unescaped(found, 'rust')
    isKnown &&= value !== undefined
    return value ?? ''
  })
  return isKnown ? text : undefined
}
