import { tmpdir } from 'node:os'

/** Nothing can be written where temporary files belong; the message says what to change. */
export class NoTemporaryDirectory extends Error {
  constructor(parent: string, cause: unknown) {
    const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : ''
    super(
      `No temporary directory can be created in ${parent}${code}. Set TMPDIR to a directory that exists, that may be written to, and that has room.`,
      { cause },
    )
  }
}

/** A runner empties its own directory after each job, also where the job was killed. */
export function temporaryParent(env: NodeJS.ProcessEnv = process.env): string {
  return env.RUNNER_TEMP || tmpdir()
}
