/** Sections of an ini file as Python's ConfigParser reads them; keys in lower case, values not yet interpolated. */
export type Ini = Map<string, Map<string, string>>

const defaults = 'DEFAULT'

/**
 * The subset of https://docs.python.org/3/library/configparser.html that matters here, with its defaults: whole-line
 * comments with # and ;, values that go on in deeper lines, `=` or `:` after a key, keys without regard to case.
 * Packages for ini files know neither the deeper lines nor the interpolation.
 */
export function parseIni(text: string): Ini {
  const ini: Ini = new Map()
  let section: Map<string, string> | undefined
  let key: string | undefined
  let keyIndent = 0
  let blanks = 0
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
    const content = line.trim()
    if (content.startsWith('#') || content.startsWith(';')) continue
    if (content === '') {
      blanks++
      continue
    }
    const indent = line.length - line.trimStart().length
    if (section && key !== undefined && indent > keyIndent) {
      section.set(key, `${section.get(key) ?? ''}${'\n'.repeat(blanks + 1)}${content}`)
      blanks = 0
      continue
    }
    blanks = 0
    const header = /^\[(.+)\]/.exec(content)?.[1]
    if (header !== undefined) {
      section = ini.get(header) ?? new Map()
      ini.set(header, section)
      key = undefined
      continue
    }
    const sign = content.search(/[=:]/)
    if (!section || sign < 0) continue
    key = content.slice(0, sign).trimEnd().toLowerCase()
    keyIndent = indent
    section.set(key, content.slice(sign + 1).trimStart())
  }
  return ini
}

export function sectionsOf(ini: Ini): string[] {
  return [...ini.keys()].filter(name => name !== defaults)
}

/** Characters of a value and all that it names: a few lines can name 10^10. */
const maxValueLength = 100_000

/** A value with `%(name)s` and `%%` resolved; undefined where it isn't there or can't be resolved. */
export function iniValue(
  ini: Ini,
  section: string,
  key: string,
  given: Readonly<Record<string, string>>,
): string | undefined {
  const raw = (name: string): string | undefined =>
    ini.get(section)?.get(name) ?? ini.get(defaults)?.get(name) ?? given[name]
  let room = maxValueLength
  // ConfigParser gives up at ten levels.
  const resolve = (text: string, depth: number): string | undefined => {
    room -= text.length
    if (depth > 10 || room < 0) return undefined
    let resolved = ''
    for (let at = 0; at < text.length; ) {
      const sign = text.indexOf('%', at)
      if (sign < 0) return resolved + text.slice(at)
      resolved += text.slice(at, sign)
      const named = text[sign + 1] === '(' ? text.indexOf(')s', sign) : -1
      if (named < 0) {
        resolved += '%'
        at = sign + (text[sign + 1] === '%' ? 2 : 1)
        continue
      }
      const value = raw(text.slice(sign + 2, named).toLowerCase())
      const inner = value === undefined ? undefined : resolve(value, depth + 1)
      if (inner === undefined) return undefined
      resolved += inner
      at = named + 2
    }
    return resolved
  }
  const value = raw(key)
  return value === undefined ? undefined : resolve(value, 0)?.trim()
}
