import { lastNumber } from '../text/scan.ts'
/** A file name taken apart: its version as written, and the rest without the ending. */
export interface NumberedName {
  /** As written: "0042", "V1.2", "20250101120000". */
  version: string
  /** What the file name says after the version. */
  title: string
  /** Equal for versions that a runner takes for the same: "1" and "001", "1.0" and "1". */
  key: string
  /** The numbers to compare by. They may exceed 2^53. */
  segments: readonly bigint[]
}

/** 2024-01-31-name, 2024_01_31_120000_name, 2024.01.31T12.00.00.name: a date whose parts are written apart is one number. */
const writtenDate = /^(\d{4})[-_.](\d{2})[-_.](\d{2})(?:[-_T](\d{2}[-_.]?\d{2}[-_.]?\d{2}))?(?=[-_. ]|$)/
const written = /^[Vv]?(\d+(?:\.\d+)*)(?=[-_. ]|$)/

/** Reads the version at the beginning of a file stem; undefined where there is none. */
export function numberedName(stem: string): NumberedName | undefined {
  const date = writtenDate.exec(stem)
  const plain = date ?? written.exec(stem)
  if (!plain) return undefined
  const version = plain[0]
  const segments = date
    ? [BigInt(date.slice(1).join('').replace(/\D/g, ''))]
    : (plain[1] ?? '').split('.').map(segment => BigInt(segment))
  while (segments.length > 1 && segments.at(-1) === 0n) segments.pop()
  return {
    version,
    title: stem.slice(version.length).replace(/^[-_. ]+/, ''),
    key: segments.join('.'),
    segments,
  }
}

export function compareVersions(a: readonly bigint[], b: readonly bigint[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const left = a[i] ?? 0n
    const right = b[i] ?? 0n
    if (left !== right) return left < right ? -1 : 1
  }
  return 0
}

/** A version that is a day and no more: several files of one day are usual, and their whole names order them. */
export function isDayOnly(key: string): boolean {
  return /^(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(key)
}

/** The next free version, written as its neighbours are: same width, a timestamp stays one. */
export function versionAfter(latest: string, taken: ReadonlySet<string>): string {
  const last = lastNumber(latest)
  if (!last) return `${latest}1`
  const { index, digits } = last
  for (let next = BigInt(digits) + 1n; ; next++) {
    const text = next.toString().padStart(digits.length, '0')
    const version = latest.slice(0, index) + text + latest.slice(index + digits.length)
    const key = numberedName(version)?.key
    if (key === undefined || !taken.has(key)) return version
  }
}
