import { tmpdir } from 'node:os'

/** What is the matter with a place, by the code of the system. */
const matters: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left there',
  EDQUOT: 'the quota there is used up',
  EROFS: 'it is read-only',
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  ENOENT: 'it does not exist',
  ENOTDIR: 'it is no directory',
}

/** Why temporary files can't be written, as a sentence that says what to do; undefined: the error is another one. */
export function unwritable(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined
  const matter = matters[String(error.code)]
  const path = 'path' in error ? String(error.path) : ''
  const isOurs =
    /^(?:mkdtemp|mkdir|open|write|copyfile)$/.test(String(error.syscall)) && path.startsWith(tmpdir())
  // Writing to a file that is open has no path any more.
  if (matter === undefined || !(isOurs || (error.code === 'ENOSPC' && path === ''))) return undefined
  return `Temporary files can't be written to ${tmpdir()}: ${matter}. Make room there, or name another directory in TMPDIR.`
}
