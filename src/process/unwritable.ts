import { tmpdir } from 'node:os'
import { whatIsWrong } from './temporary-directory.ts'

/** Why temporary files can't be written, as a sentence that says what to do; undefined: the error is another one. */
export function unwritable(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined
  const matter = whatIsWrong(error)
  const path = 'path' in error ? String(error.path) : ''
  const isOurs =
    /^(?:mkdtemp|mkdir|open|write|copyfile)$/.test(String(error.syscall)) && path.startsWith(tmpdir())
  // Writing to a file that is open has no path any more.
  if (matter === undefined || !(isOurs || (error.code === 'ENOSPC' && path === ''))) return undefined
  return `Temporary files can't be written to ${tmpdir()}: ${matter}. Make room there, or name another directory in TMPDIR.`
}
