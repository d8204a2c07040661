import { type NumberedName, numberedName } from '../../model/versions.ts'

/** Reads the number that is the first group of an expression over a whole file name. */
export function numberedBy(pattern: RegExp): (name: string) => NumberedName | undefined {
  return name => {
    const version = pattern.exec(name)?.[1]
    if (version === undefined) return undefined
    const at = name.indexOf(version)
    const number = BigInt(version)
    return {
      version,
      title: name.slice(at + version.length).replace(/^[-_. ]+/, ''),
      key: String(number),
      segments: [number],
    }
  }
}

/** What most runners take for a version: a number, numbers with dots, a date. */
export function versionOfName(name: string): NumberedName | undefined {
  const stem = /^(.*)\.(?:sql|go)$/i.exec(name)?.[1]
  return stem === undefined ? undefined : numberedName(stem)
}

/** Does a name begin with what may be a version? */
export function hasVersion(name: string): boolean {
  return /^[vV]?\d/.test(name)
}

/** Files without a number come last, by their names. */
export function versionOrLast(name: string): NumberedName {
  return versionOfName(name) ?? { version: name, title: name, key: name, segments: [1n << 128n] }
}

/** The same, where versions are texts to the runner: in their order, and "1" is not "01". */
export function numberedAsText(pattern: RegExp): (name: string) => NumberedName | undefined {
  const read = numberedBy(pattern)
  return name => {
    const found = read(name)
    return found && { ...found, key: found.version, segments: textSegments(found.version) }
  }
}

/** Files in the order of their names as text, as JavaScript sorts them. */
export function versionInTextOrder(name: string): NumberedName {
  return { ...versionOrLast(name), segments: textSegments(name) }
}

/** A text as numbers that compare as it does. */
export function textSegments(text: string): bigint[] {
  return Array.from({ length: text.length }, (_, at) => BigInt(text.charCodeAt(at)))
}
