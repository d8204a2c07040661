import type { Language } from './grammars.ts'

/** What letters stand for after a backslash, where they do not stand for themselves. */
const usual: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  typescript: letters('nrtfvb'),
  ruby: { ...letters('nrtfvbae'), s: ' ' },
  php: letters('nrtfve'),
  elixir: { ...letters('nrtfvbae'), s: ' ', d: '\u007F' },
  'c-sharp': letters('nrtfvbae'),
  rust: letters('nrt'),
  java: { ...letters('nrtfb'), s: ' ' },
}

function letters(of: string): Record<string, string> {
  const all: Record<string, string> = {
    n: '\n',
    r: '\r',
    t: '\t',
    f: '\f',
    v: '\v',
    b: '\b',
    a: '\u0007',
    e: '\u001B',
  }
  return Object.fromEntries([...of].map(one => [one, all[one] ?? '']))
}

/** What an escape sequence of a string stands for; undefined where that is not known. */
export function unescaped(sequence: string, language: Language): string | undefined {
  const rest = sequence.slice(1)
  const hex = /^(?:x|u|U)\{?([0-9a-fA-F]{1,6})\}?$/.exec(rest)?.[1]
  if (hex !== undefined) {
    const point = Number.parseInt(hex, 16)
    return point <= 0x10_ffff ? String.fromCodePoint(point) : undefined
  }
  if (/^\r?\n$/.test(rest)) return language === 'php' ? undefined : ''
  const own = usual[language]
  if (Object.hasOwn(own, rest)) return own[rest]
  // Octal numbers, control characters, and what is no character of a text.
  if (/^(?:\d|[xuUNMC])/.test(rest) || rest.length !== 1) return undefined
  // PHP leaves what it does not know as it is.
  return language === 'php' && !/^[\\$"]$/.test(rest) ? sequence : rest
}
