import { unescaped } from './escapes.ts'

/** A backslash with what belongs to it. */
const sequence = /\\(?:\n[ \t\n]*|x[0-9a-fA-F]{2}|u\{[0-9a-fA-F_]{1,8}\}|[\s\S])/g

/** What a string of the language holds; undefined where that is not known. */
export function stringOf(written: string): string | undefined {
  const lines = written.replaceAll('\r\n', '\n')
  const raw = /^r(#{0,255})"/.exec(lines)
  if (raw) return lines.slice(raw[0].length, lines.length - 1 - (raw[1]?.length ?? 0))
  if (!lines.startsWith('"')) return undefined
  let isKnown = true
  const text = lines.slice(1, -1).replace(sequence, found => {
    const value = found.startsWith('\\\n') ? '' : found === '\\0' ? undefined : unescaped(found, 'rust')
    isKnown &&= value !== undefined
    return value ?? ''
  })
  return isKnown ? text : undefined
}
