import { tmpdir } from 'node:os'
import { ExpectedError } from '../model/expected-error.ts'

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

/** What is the matter with a place that can't be written; undefined: the error is another one. */
function whatIsWrong(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? matters[String(error.code)] : undefined
}

/** Nothing can be written where temporary files belong; the message says what to change. */
export class NoTemporaryDirectoryError extends ExpectedError {
  constructor(parent: string, cause: unknown) {
    const matter = whatIsWrong(cause)
    super(
      `No temporary directory can be created in ${parent}${matter === undefined ? '' : `: ${matter}`}. Set TMPDIR to a directory that exists, that may be written to, and that has room.`,
      { cause },
    )
  }
}

/** A runner empties its own directory after each job, also where the job was killed. */
export function temporaryParent(env: NodeJS.ProcessEnv = process.env): string {
  return env.RUNNER_TEMP || tmpdir()
}

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
