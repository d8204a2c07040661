import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Nothing can be written where temporary files belong; the message says what to change. */
export class NoTemporaryDirectory extends Error {}

/** A runner empties its own directory behind each job, also where the job was killed. */
export function temporaryParent(env: NodeJS.ProcessEnv = process.env): string {
  return env.RUNNER_TEMP || tmpdir()
}

/** A new directory of ours. Throws NoTemporaryDirectory. */
export async function temporaryDirectory(name: string): Promise<string> {
  const parent = temporaryParent()
  try {
    return await mkdtemp(join(parent, name))
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : ''
    throw new NoTemporaryDirectory(
      `No temporary directory can be created in ${parent}${code}. Set TMPDIR to a directory that exists, that may be written to, and that has room.`,
      { cause },
    )
  }
}
