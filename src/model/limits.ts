import { ExpectedError } from './expected-error.ts'

/**
 * How much of a change is read. What is beyond a limit is never a pass: it is named, and the verdict says that it was
 * not checked. Sizes in bytes.
 */
export const limits = {
  /** A file that the change, or another pull request, brings. */
  fileBytes: 1 << 20,
  /** A file that base has: it is the project's own, and may be a dump of its schema. */
  ownFileBytes: 32 << 20,
  /** All files that base has not. */
  totalBytes: 256 << 20,
  /** Files of one revision. */
  files: 2_000_000,
  /** Statements of a file of SQL. */
  statements: 20_000,
  /** Characters of a configuration file: YAML takes the square of it for anchors, tags and keys. */
  configurationLength: 64 << 10,
} as const

/** Beyond a limit of the whole run. The message is for the user. */
export class LimitReachedError extends ExpectedError {}

/** What stands for the content of a file that is not read. No migration can hold a NUL character. */
const mark = '\0migration-gate does not read this file: '

/** The content that a file beyond a limit has for its readers. */
export function notRead(reason: string): Buffer {
  return Buffer.from(mark + reason)
}

/** Why a file's content is not there; undefined for what was read. */
export function whyNotRead(content: Buffer | string | undefined): string | undefined {
  if (content === undefined) return undefined
  const text = typeof content === 'string' ? content : content.subarray(0, 300).toString('utf8')
  return text.startsWith(mark) ? text.slice(mark.length) : undefined
}

export function mebibytes(bytes: number): string {
  return `${Math.round((bytes / (1 << 20)) * 10) / 10} MiB`
}
