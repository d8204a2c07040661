/** Sections of an ini file as Python's ConfigParser reads them; keys in lower case, values not yet interpolated. */
export type Ini = Map<string, Map<string, string>>

const defaults = 'DEFAULT'

/**
 * The subset of https://docs.python.org/3/library/configparser.html that matters here, with its defaults: whole-line
 * comments with # and ;, values that go on in deeper lines, `=` or `:` behind a key, keys without regard to case.
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
    const option = /^(.*?)\s*[=:]\s*(.*)$/.exec(content)
    if (!section || !option) continue
    key = (option[1] ?? '').toLowerCase()
    keyIndent = indent
    section.set(key, option[2] ?? '')
  }
  return ini
}

export function sectionsOf(ini: Ini): string[] {
  return [...ini.keys()].filter(name => name !== defaults)
}

/** A value with `%(name)s` and `%%` resolved; undefined where it isn't there or can't be resolved. */
export function iniValue(
  ini: Ini,
  section: string,
  key: string,
  given: Readonly<Record<string, string>>,
): string | undefined {
  const raw = (name: string): string | undefined =>
    ini.get(section)?.get(name) ?? ini.get(defaults)?.get(name) ?? given[name]
  // ConfigParser gives up at ten levels.
  const resolve = (text: string, depth: number): string | undefined => {
    let failed = depth > 10
    const resolved = text.replace(/%(?:%|\(([^)]*)\)s)/g, (_, name: string | undefined) => {
      if (name === undefined) return '%'
      const value = failed ? undefined : raw(name.toLowerCase())
      const inner = value === undefined ? undefined : resolve(value, depth + 1)
      if (inner === undefined) failed = true
      return inner ?? ''
    })
    return failed ? undefined : resolved
  }
  const value = raw(key)
  return value === undefined ? undefined : resolve(value, 0)?.trim()
}
