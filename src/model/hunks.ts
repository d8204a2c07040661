/** The lines of a file that a pull request's diff shows on its right side. */
export interface FileHunks {
  /** First and last line of each hunk, inclusive. */
  hunks: { first: number; last: number }[]
  /** The text of each line on the right side, to be sure that it is the line that is meant. */
  lines: ReadonlyMap<number, string>
}

/** Files of a pull request by path; a file without a patch (binary, too large) has no hunks. */
export type PullDiff = ReadonlyMap<string, FileHunks>

const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/

/** Reads the patch of one file as GitHub hands it out: hunks only, no file header. */
export function parseHunks(patch: string | undefined): FileHunks {
  const hunks: FileHunks['hunks'] = []
  const lines = new Map<number, string>()
  let next = 0
  for (const line of (patch ?? '').split('\n')) {
    const match = header.exec(line)
    if (match) {
      next = Number(match[1])
      const count = match[2] === undefined ? 1 : Number(match[2])
      if (count > 0) hunks.push({ first: next, last: next + count - 1 })
    } else if (line.startsWith('+') || line.startsWith(' ')) {
      lines.set(next, line.slice(1))
      next++
    }
  }
  return { hunks, lines }
}

/** Do both lines stand in one hunk? GitHub refuses a whole review for one comment that does not. */
export function inOneHunk({ hunks }: FileHunks, first: number, last: number): boolean {
  return hunks.some(hunk => hunk.first <= first && last <= hunk.last)
}
