import { execFileSync } from 'node:child_process'

/** One file of a pull request, as GitHub's API lists it. */
export interface PullFile {
  sha: string
  filename: string
  status: 'added' | 'removed' | 'modified' | 'renamed'
  additions: number
  deletions: number
  changes: number
  patch?: string
  previous_filename?: string
}

export function git(directory: string, ...args: string[]): string {
  return execFileSync('git', ['-C', directory, '-c', 'core.quotePath=false', ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

const statuses = { A: 'added', D: 'removed', M: 'modified', T: 'modified', R: 'renamed' } as const

/** What the pull request changes since it left base, with patches as GitHub cuts them: hunks only. */
export function pullFiles(directory: string, base: string, head: string, patchLimit: number): PullFile[] {
  const from = git(directory, 'merge-base', base, head).trim()
  const fields = git(directory, 'diff', '--raw', '-M', '-z', '--no-abbrev', from, head).split('\0')
  const files: PullFile[] = []
  for (let index = 0; index < fields.length - 1; ) {
    const [, , , sha = '', status = ''] = (fields[index++] ?? '').split(' ')
    const letter = status.slice(0, 1)
    const first = fields[index++] ?? ''
    const second = letter === 'R' || letter === 'C' ? (fields[index++] ?? '') : first
    const patch = patchOf(
      git(directory, 'diff', '-M', from, head, '--', first, ...(second === first ? [] : [second])),
    )
    const lines = (patch ?? '').split('\n')
    const additions = lines.filter(line => line.startsWith('+')).length
    const deletions = lines.filter(line => line.startsWith('-')).length
    files.push({
      sha,
      filename: second,
      status: isStatus(letter) ? statuses[letter] : 'modified',
      additions,
      deletions,
      changes: additions + deletions,
      ...(patch !== undefined && patch.length <= patchLimit ? { patch } : {}),
      ...(second === first ? {} : { previous_filename: first }),
    })
  }
  return files
}

function isStatus(letter: string): letter is keyof typeof statuses {
  return Object.hasOwn(statuses, letter)
}

function patchOf(diff: string): string | undefined {
  const start = diff.search(/^@@ /m)
  return start < 0 ? undefined : diff.slice(start).replace(/\n$/, '')
}

/** Lines of the right side that are in a hunk, with the number of their hunk. */
export function rightLines(patch: string | undefined): Map<number, number> {
  const found = new Map<number, number>()
  let [line, hunk] = [0, -1]
  for (const text of (patch ?? '').split('\n')) {
    const start = /^@@ -\S+ \+(\d+)/.exec(text)?.[1]
    if (start !== undefined) {
      line = Number(start)
      hunk++
    } else if (text.startsWith('+') || text.startsWith(' ')) found.set(line++, hunk)
  }
  return found
}
